import { cite } from '../../statute/citation.ts'
import { rowName, tableName } from '../cell-name.ts'
import { cellsOf, type FigureKey } from '../figures.ts'
import type { AnnualReport, RowFault } from '../report.ts'
import { defineRule, type Draft } from './define-rule.ts'
import { enumerate } from './enumerate.ts'
import { tableForm } from './form-of.ts'

/** Rows with one value too many or too few. Rows with the same count are one finding: one slip of a column makes them all. */
export const t3Cols = defineRule(
  {
    id: 'T3-COLS',
    severity: 'error',
    cite: cite('report-form-2021'),
    title: {
      zh: '每一行的数值个数须与表格列数一致（表三为7个）',
      en: 'Every row has as many values as the form has columns (7 in table 3)',
    },
  },
  (report) =>
    [
      ...Map.groupBy(report.rowFaults, ({ table, expected, found }) => `${table} ${expected} ${found}`).values(),
    ].flatMap((faults) => draftOf(faults, report)),
)

function draftOf(faults: readonly RowFault[], report: AnnualReport): Draft[] {
  const [first] = faults
  const edition = first && tableForm(report, first.table)
  if (!edition) return []
  const rows = enumerate(
    faults.map(({ row }) => rowName(edition, first.table, row)),
    3,
  )
  const name = tableName(first.table)
  const [more, fewer] = [first.found > first.expected, first.expected - first.found]
  return [
    {
      at: { ...cellOf(first, report), place: first.at },
      found: String(first.found),
      expected: String(first.expected),
      says: {
        zh: `${name.zh}有${faults.length}行各有${first.found}个数值，表格只有${first.expected}列：${rows.zh}。${more ? `每行多出${-fewer}个，请核对哪一个是多余的并删去` : `每行缺${fewer}个，请核对后补全`}。`,
        en: `${faults.length} row${faults.length > 1 ? 's' : ''} of ${name.en} (${rows.en}) ${faults.length > 1 ? 'have' : 'has'} ${first.found} values where the form has ${first.expected} columns. ${more ? 'Find out which value is surplus and delete it' : 'Find out which value is lacking and add it'}.`,
      },
    },
  ]
}

function cellOf({ table, row }: RowFault, report: AnnualReport): { cell?: FigureKey } {
  const edition = tableForm(report, table)
  const cell = edition && cellsOf(edition).find((cell) => cell.table === table && cell.row === row)?.key
  return cell ? { cell } : {}
}
