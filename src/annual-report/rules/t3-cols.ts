import type { Words } from '../../kernel/words.ts'
import { reg } from '../../statute/citation.ts'
import { rowName, tableName } from '../cell-name.ts'
import { cellsOf, type FigureKey } from '../figures.ts'
import type { AnnualReport, RowFault } from '../report.ts'
import { defineRule, type Draft } from './define-rule.ts'
import { enumerate } from './enumerate.ts'
import { tableForm } from './form-of.ts'

/** Rows with one value too many or too few. Rows with the same count are one finding: one slip of a column makes them all. A row whose count is right but whose values could not be assigned is no fault of it. */
export const t3Cols = defineRule(
  {
    id: 'T3-COLS',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '每一行的数值个数须与表格列数一致（表三为7个）',
      en: 'Every row has as many values as the form has columns (7 in table 3)',
    },
  },
  (report) =>
    [
      ...Map.groupBy(
        report.rowFaults.filter(({ expected, found }) => expected !== found),
        ({ table, expected, found, unsure }) => (unsure ? `${table}` : `${table} ${expected} ${found}`),
      ).values(),
    ].flatMap((faults) => draftOf(faults, report)),
)

function draftOf(faults: readonly RowFault[], report: AnnualReport): Draft[] {
  const [first] = faults
  const edition = first && tableForm(report, first.table)
  if (!edition) return []
  const name = tableName(first.table)
  const rows = enumerate(
    faults.map(({ row }) => rowName(edition, first.table, row)),
    3,
  )
  if (first.unsure) return [notTold(first, report, name, rows)]
  const many = faults.length > 1
  const surplus = first.found - first.expected
  return [
    {
      at: { ...cellOf(first, report), place: first.at },
      found: String(first.found),
      expected: String(first.expected),
      says: {
        zh: `${name.zh}${many ? `有${faults.length}行各有` : `${rows.zh}行有`}${first.found}个数值，表格只有${first.expected}列${many ? `：${rows.zh}` : ''}。${surplus > 0 ? `多出${surplus}个，请核对哪一个是多余的并删去` : `缺${-surplus}个，请核对后补全`}。`,
        en: `${name.en}: ${many ? `${faults.length} rows (${rows.en}) have` : `the row ${rows.en} has`} ${first.found} values where the form has ${first.expected} columns. ${surplus > 0 ? 'Find out which value is surplus and delete it' : 'Find out which value is lacking and add it'}.`,
      },
    },
  ]
}

/** Where no table keeps the cells of a row together, a lack or a surplus may come from the file and not from the organ. */
const notTold = (first: RowFault, report: AnnualReport, table: Words, rows: Words): Draft => ({
  verdict: 'not-assessable',
  at: { ...cellOf(first, report), place: first.at },
  found: '',
  expected: String(first.expected),
  says: {
    zh: `${table.zh}的${rows.zh}各行，数值没有按单元格分开保存，看不出一行有几个，未作判断。请用带表格的原件（docx、网页或者有表格线的PDF）再核对。`,
    en: `${table.en}: in the rows ${rows.en} nothing keeps the cells apart, so it cannot be told how many values each has. Check the original, in which the table is a table (docx, web page, or PDF with rules).`,
  },
})

function cellOf({ table, row }: RowFault, report: AnnualReport): { cell?: FigureKey } {
  const edition = tableForm(report, table)
  const cell = edition && cellsOf(edition).find((cell) => cell.table === table && cell.row === row)?.key
  return cell ? { cell } : {}
}
