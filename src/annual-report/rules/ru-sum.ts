import { reg } from '../../statute/citation.ts'
import { columnName, rowName, tableName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import { cellsOf, numberAt, type FormCell } from '../figures.ts'
import type { AnnualReport } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { enumerate } from './enumerate.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'
import { sameAmount } from './weigh-sides.ts'

/**
 * A whole against its parts, cell by cell, told row by row. Less than the parts is a fault; more is a doubt, because
 * the whole may have a row of its own or a part may be missing (docs/adr/0057-a-whole-and-its-parts.md). Money is not summed across units.
 */
export const ruSum = defineRule(
  {
    id: 'RU-SUM',
    severity: 'error',
    cite: reg(49),
    title: {
      zh: '汇总报告的每一格＝所属各机关报告同一格之和',
      en: 'Every cell of a roll-up is the sum of the same cell in the reports of its parts',
    },
  },
  (report, { parts }) => {
    if (!parts || parts.length === 0) return []
    return ([2, 3, 4] as const).flatMap((table) => {
      const edition = tableForm(report, table)
      if (!edition) return []
      const otherForm = parts.filter((part) => tableForm(part, table)?.id !== edition.id)
      if (table !== 4 && otherForm.length > 0) return [notComparable(otherForm, table, edition)]
      const rows = Map.groupBy(
        cellsOf(edition).filter((cell) => cell.table === table),
        ({ row }) => row,
      )
      return [...rows.values()].flatMap((cells) => rowRemark(cells, report, parts, edition))
    })
  },
)

interface Compared {
  readonly cell: FormCell
  readonly whole: number
  readonly sum: number
}

function rowRemark(
  cells: readonly FormCell[],
  report: AnnualReport,
  parts: readonly AnnualReport[],
  edition: Edition,
): Remark[] {
  const differing = cells
    .flatMap((cell) => compare(cell, report, parts))
    .filter(({ whole, sum }) => !sameAmount(whole, sum))
  const [first] = differing
  if (!first) return []
  const { table, row } = first.cell
  const less = differing.some(({ whole, sum }) => whole < sum)
  const name = {
    zh: `${tableName(table).zh}“${rowName(edition, table, row).zh}”`,
    en: `${tableName(table).en}, “${rowName(edition, table, row).en}”`,
  }
  const differences = enumerate(
    differing.map(({ cell, whole, sum }) => {
      const column = columnName(edition, table, row, cell.column)
      return { zh: `${column.zh} ${whole}，合计${sum}`, en: `${column.en} ${whole}, parts ${sum}` }
    }),
  )
  return [
    {
      verdict: less ? 'fault' : 'doubt',
      at: siteOf(report.figures, first.cell.key),
      found: String(first.whole),
      expected: String(first.sum),
      says: less
        ? {
            zh: `${name.zh}小于${parts.length}份所属报告之和：${differences.zh}。汇总不应少于各部分之和，请核对是否漏计。`,
            en: `${name.en} is less than the sum of its ${parts.length} parts: ${differences.en}. A whole cannot be less; see what was left out.`,
          }
        : {
            zh: `${name.zh}大于${parts.length}份所属报告之和：${differences.zh}。可能是本机关自身的数，或有报告未收齐；请核对。`,
            en: `${name.en} is more than the sum of its ${parts.length} parts: ${differences.en}. These may be the organ’s own figures, or a report is missing; check.`,
          },
    },
  ]
}

function compare(cell: FormCell, report: AnnualReport, parts: readonly AnnualReport[]): Compared[] {
  const whole = numberAt(report.figures, cell.key)
  const numbers = parts.map(({ figures }) => numberAt(figures, cell.key))
  if (whole === undefined || numbers.every((value) => value === undefined)) return []
  const units = new Set([report, ...parts].map(({ figures }) => figures[cell.key]?.unit))
  if (cell.kind === 'money' && units.size > 1) return []
  return [{ cell, whole, sum: numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0) }]
}

function notComparable(others: readonly AnnualReport[], table: 2 | 3 | 4, edition: Edition): Remark {
  const organs = enumerate(
    others.map(({ organ }) => ({ zh: organ ?? '未具名报告', en: organ ?? 'a report without name' })),
  )
  const name = tableName(table)
  return {
    verdict: 'not-assessable',
    severity: 'warning',
    at: {},
    found: '',
    expected: '',
    says: {
      zh: `${name.zh}无法与所属报告逐格核对：${organs.zh}使用的不是${edition.id}年格式。请先改用同一格式。`,
      en: `${name.en} could not be compared with the parts: ${organs.en} do not follow the ${edition.id} form. Bring them into the same form first.`,
    },
  }
}
