import type { Words } from '../../kernel/words.ts'
import type { Edition } from '../edition.ts'
import { reg } from '../../statute/citation.ts'
import { rowName, tableName } from '../cell-name.ts'
import { cellsOf, type FigureKey } from '../figures.ts'
import type { AnnualReport, RowFault } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
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
  (report) => {
    const faults = report.rowFaults.filter(({ expected, found }) => expected !== found)
    const byCount = Map.groupBy(faults, ({ table, expected, found }) => `${table} ${expected} ${found}`)
    const isTold = (fault: RowFault, same: number): boolean =>
      !fault.unsure || (fault.found > fault.expected && same >= fewestAlike)
    const told = [...byCount.values()].map((same) => same.filter((fault) => isTold(fault, same.length)))
    const sure = new Set(told.flat())
    const unsure = Map.groupBy(
      faults.filter((fault) => !sure.has(fault)),
      ({ table }) => table,
    )
    return [
      ...told.flatMap((same) => remarkOf(same, report)),
      ...[...unsure.values()].flatMap((rows) => notTold(rows, report)),
    ]
  },
)

/** So many rows do not gain one cell each on the way: the surplus was in the original, however its cells were saved. */
const fewestAlike = 3

function remarkOf(faults: readonly RowFault[], report: AnnualReport): Remark[] {
  const [first] = faults
  const edition = first && tableForm(report, first.table)
  if (!edition) return []
  const name = tableName(first.table)
  const rows = namesOf(faults, edition)
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
function notTold(faults: readonly RowFault[], report: AnnualReport): Remark[] {
  const [first] = faults
  const edition = first && tableForm(report, first.table)
  if (!edition) return []
  const table = tableName(first.table)
  const rows = namesOf(faults, edition)
  return [
    {
      verdict: 'not-assessable',
      at: { ...cellOf(first, report), place: first.at },
      found: '',
      expected: String(first.expected),
      says: {
        zh: `${table.zh}${rows.zh}的数值没有按单元格分开保存，看不出一行有几个，未作判断。请用带表格的原件（docx、网页或者有表格线的PDF）再核对。`,
        en: `${table.en}: nothing keeps the cells of ${rows.en} apart, so it cannot be told how many values there are. Check the original, in which the table is a table (docx, web page, or PDF with rules).`,
      },
    },
  ]
}

/** The rows by name; table 4 has only one. */
const namesOf = (faults: readonly RowFault[], edition: Edition): Words =>
  enumerate(
    faults.map(({ table, row }) => (row === '' ? onlyRow : rowName(edition, table, row))),
    3,
  )

const onlyRow: Words = { zh: '数据', en: 'figures' }

function cellOf({ table, row }: RowFault, report: AnnualReport): { cell?: FigureKey } {
  const edition = tableForm(report, table)
  const cell = edition && cellsOf(edition).find((cell) => cell.table === table && cell.row === row)?.key
  return cell ? { cell } : {}
}
