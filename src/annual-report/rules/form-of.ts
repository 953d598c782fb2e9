import type { Edition, EditionId } from '../edition.ts'
import { editionForYear, editions } from '../editions.ts'
import { cellsOf, type FigureKey, type Figures } from '../figures.ts'
import type { AnnualReport } from '../report.ts'

/** The edition a report is held against: the one its tables follow, else the one its year owes. */
export const editionOf = (report: AnnualReport): Edition | undefined =>
  report.edition ? editions[report.edition] : report.year === null ? undefined : editionForYear(report.year)

/**
 * The edition one table of a report follows. A mixed form has a table of one edition beside a table of the other,
 * so each table is judged by the cells it has; where that decides nothing, the report's edition holds.
 */
export function tableForm(report: AnnualReport, table: 2 | 3 | 4): Edition | undefined {
  const usual = editionOf(report)
  if (!usual) return undefined
  const other = editions[otherEdition[usual.id]]
  return cellsPresent(report.figures, other, table) > cellsPresent(report.figures, usual, table) ? other : usual
}

const otherEdition = { '2019': '2021', '2021': '2019' } as const satisfies Record<EditionId, EditionId>

/** Cells of one table that only this edition has and that stand in the document. */
function cellsPresent(figures: Figures, edition: Edition, table: number): number {
  const common = new Set(cellsOf(editions[otherEdition[edition.id]]).map(({ key }) => key))
  return cellsOf(edition).filter((cell) => cell.table === table && !common.has(cell.key) && stands(figures, cell.key))
    .length
}

/** A cell is there, whatever stands in it. */
const stands = (figures: Figures, key: FigureKey): boolean => (figures[key]?.state ?? 'missing') !== 'missing'
