import type { Edition, EditionId } from '../edition.ts'
import { editionForYear, editions } from '../editions.ts'
import { cellsOf, type FigureKey, type FormCell } from '../figures.ts'
import type { AnnualReport } from '../report.ts'
import { perEdition } from './per-edition.ts'

/** The edition a report should follow: the one its year owes, else the one its tables have. */
export const editionOf = (report: AnnualReport): Edition | undefined =>
  (report.year === null ? undefined : editionForYear(report.year)) ?? editionFound(report)

const editionFound = ({ edition }: AnnualReport): Edition | undefined => (edition ? editions[edition] : undefined)

/**
 * The edition one table of a report follows. A mixed form has a table of one edition beside a table of the other,
 * so each table is judged by the cells it has; where that decides nothing, the edition found in the report holds.
 */
export function tableForm(report: AnnualReport, table: 2 | 3 | 4): Edition | undefined {
  const found = formsOf.get(report) ?? {}
  formsOf.set(report, found)
  if (!(table in found)) found[table] = judgeTable(report, table)
  return found[table]
}

/** Nearly every rule asks: the answer is kept as long as the report is, and a report is never changed. */
const formsOf = new WeakMap<AnnualReport, { [table in 2 | 3 | 4]?: Edition | undefined }>()

function judgeTable(report: AnnualReport, table: 2 | 3 | 4): Edition | undefined {
  const usual = editionFound(report) ?? editionOf(report)
  if (!usual) return undefined
  const other = otherThan(usual)
  return cellsThere(report, other, table) > cellsThere(report, usual, table) ? other : usual
}

const otherEdition = { '2019': '2021', '2021': '2019' } as const satisfies Record<EditionId, EditionId>

const otherThan = ({ id }: Edition): Edition => editions[otherEdition[id]]

/** The cells an edition asks for in one table, in the order of the form. */
export const cellsOfTable = (edition: Edition, table: 2 | 3 | 4): readonly FormCell[] =>
  byTable(edition).get(table) ?? []

const byTable = perEdition((edition) => Map.groupBy(cellsOf(edition), ({ table }) => table))

/** Cells of each table that only this edition has. */
const ownCells = perEdition((edition) => {
  const common = new Set(cellsOf(otherThan(edition)).map(({ key }) => key))
  return Map.groupBy(
    cellsOf(edition).filter(({ key }) => !common.has(key)),
    ({ table }) => table,
  )
})

const cellsThere = ({ figures }: AnnualReport, edition: Edition, table: 2 | 3 | 4): number =>
  ownCells(edition)
    .get(table)
    ?.filter(({ key }) => isThere(figures[key])).length ?? 0

/** A cell is there, whatever stands in it. */
const isThere = (figure: AnnualReport['figures'][FigureKey] | undefined): boolean =>
  figure !== undefined && figure.state !== 'missing'
