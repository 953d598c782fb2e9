import { reg } from '../../statute/citation.ts'
import { columnName, rowName, tableName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import type { Figures, FormCell } from '../figures.ts'
import type { Rule } from '../finding.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { enumerate } from './enumerate.ts'
import { cellsOfTable, tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** More blanks than a row of table 3 has cells are one habit, not many slips: they give one finding. */
const slips = 7

/**
 * T2-BLANK, T3-BLANK and T4-BLANK: no cell of the table may be empty; where nothing happened, 0 is typed.
 * Blanks are told row by row, or all together when they are many. Of rows the document lacks TPL-ROWS speaks.
 */
export const blankRule = (id: string, table: 2 | 3 | 4): Rule =>
  defineRule(
    {
      id,
      severity: 'error',
      cite: reg(50, 2),
      title: {
        zh: `${tableName(table).zh}不得有空格，没有发生的填0`,
        en: `No blank cell in ${tableName(table).en}: where nothing happened, 0 is entered`,
      },
    },
    (report) => {
      const edition = tableForm(report, table)
      if (!edition) return []
      const cells = cellsOfTable(edition, table)
      const blanks = cells.filter(({ key }) => report.figures[key]?.state === 'blank')
      return blanks.length === 0 ? [] : blankRemarks(blanks, thereOf(cells, report.figures), report.figures, edition)
    },
  )

/** How many of the cells the document has. */
const thereOf = (cells: readonly FormCell[], figures: Figures): number =>
  cells.filter(({ key }) => (figures[key]?.state ?? 'missing') !== 'missing').length

function blankRemarks(blanks: readonly FormCell[], there: number, figures: Figures, edition: Edition): Remark[] {
  const [first] = blanks
  if (!first) return []
  const table = tableName(first.table)
  if (blanks.length === there)
    return [
      {
        at: siteOf(figures, first.key),
        found: '',
        expected: '',
        says: {
          zh: `${table.zh}的${there}个单元格全部空白。空格不能表示“没有”：没有发生的请填0，有数的请补填。`,
          en: `All ${there} cells of ${table.en} are blank. A blank does not say “none”: enter 0 where nothing happened, and the number where something did.`,
        },
      },
    ]
  const byRow = Map.groupBy(blanks, ({ row }) => row)
  if (blanks.length > slips) {
    const rows = enumerate([...byRow.keys()].map((row) => rowName(edition, first.table, row)))
    return [
      {
        at: siteOf(figures, first.key),
        found: '',
        expected: '',
        says: {
          zh: `${table.zh}有${blanks.length}个空格（共${there}格），涉及${rows.zh}。没有发生的请填0，有数的请补填。`,
          en: `${blanks.length} of the ${there} cells of ${table.en} are blank, in ${rows.en}. Enter 0 where nothing happened, and the number where something did.`,
        },
      },
    ]
  }
  return [...byRow].map(([row, cells]) => {
    const columns = enumerate(cells.map(({ column }) => columnName(edition, first.table, row, column)))
    const name = rowName(edition, first.table, row)
    return {
      at: siteOf(figures, cells[0]?.key ?? first.key),
      found: '',
      expected: '',
      says: {
        zh: `${table.zh}“${name.zh}”行的${columns.zh}是空白。没有发生的请填0，有数的请补填。`,
        en: `${table.en}, row “${name.en}”: ${columns.en} ${cells.length === 1 ? 'is' : 'are'} blank. Enter 0 if nothing happened, otherwise the number.`,
      },
    }
  })
}
