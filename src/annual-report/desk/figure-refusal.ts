import type { CellKind } from '../edition.ts'
import { editions } from '../editions.ts'
import { cellsOf, type FigureKey } from '../figures.ts'
import { refuse, type ReportRefusal } from './refusals.table.ts'
import type { ReportBasis } from './report-basis.ts'
import type { PrintedFigure } from '../manuscript.ts'
import type { HandEntry } from './report-file.ts'

/** Why a value cannot stand in a cell: no such cell, or no figure of its kind. */
export function figureRefusal(
  cell: FigureKey,
  value: PrintedFigure,
  { edition, year }: Pick<ReportBasis, 'edition' | 'year'>,
): ReportRefusal | undefined {
  const known = cellsOf(editions[edition]).find(({ key }) => key === cell)
  if (!known) return refuse('report-no-cell', { year, cell })
  return fits[known.kind].test(String(value)) ? undefined : refuse('report-not-a-figure', { value, cell })
}

/** What each kind of cell takes; ten digits are more than the country decides in a year. */
// prettier-ignore
const fits = {
  count: /^(?:0|[1-9]\d{0,9})$/,
  delta: /^(?:0|[+-]?[1-9]\d{0,9})$/,
  money: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/,
} as const satisfies Readonly<Record<CellKind, RegExp>>

/** Why an entry by hand would change nothing: the cell holds it already, by hand or as counted. */
export const handEntryRefusal = (
  entered: HandEntry | undefined,
  value: PrintedFigure,
  counted: PrintedFigure,
): ReportRefusal | undefined =>
  String(entered ? entered.value : counted) === String(value) ? refuse('report-nothing-changed') : undefined
