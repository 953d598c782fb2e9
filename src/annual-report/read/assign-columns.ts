import { isWritten } from './cell-value.ts'
import { applicantColumns } from '../common-form.table.ts'
import { centreOf, type ColumnPlaces } from './column-places.ts'
import { layValues } from './lay-values.ts'
import { addsUp } from './torn-rows.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/** The seven applicant columns of one row: a cell, nothing there, or a cell that cannot be assigned with certainty. */
export interface ColumnsOfRow {
  readonly cells: readonly (ValueCell | 'absent' | 'unsure')[]
  /** The row has not the number of values the form has, and nothing in the document explains it. */
  readonly misfit: boolean
}

const width = applicantColumns.length
/** In columns: the middle of a cell that takes two columns is half a column away from that of either. */
const halfCell = 0.51
/** A value belongs to a column when it is nearer to it than to its neighbour by a clear margin. */
const clearlyNearest = 0.4

/** Assigns the values of a row to the columns: by position in a true table, by number, by the header, and last by the relation of the form. */
export function assignColumns(row: ValueRow, places: ColumnPlaces): ColumnsOfRow {
  const square = row.inTable && places.end !== undefined && row.cells.some(({ to }) => to === places.end)
  const cells = square ? withinColumns(row, places) : withoutTrailing(row, places)
  const written = cells.filter(isWritten)
  // Among rows that all end at one edge, a row that ends elsewhere has lost or gained a cell.
  const ragged = row.inTable && places.end !== undefined && !square && written.length < width
  if (row.torn || ragged || (!square && written.some(isTwoNumbers))) return { cells: nothingSure, misfit: true }
  // Where rows have neither a common edge nor a common length, blanks may have been lost: seven cells with blanks are a row only if they add up.
  if (
    row.inTable &&
    places.end === undefined &&
    !places.steady &&
    written.length > 0 &&
    written.length < width &&
    !addsUp(cells)
  )
    return { cells: nothingSure, misfit: true }
  if (isOutOfStep(row, cells)) return { cells: nothingSure, misfit: true }
  if (cells.length === width && (!square || standsInColumns(cells, places)))
    return { cells: inHeaderOrder(cells, places), misfit: false }
  if (written.length === width && cells.length > width) return { cells: written, misfit: false }
  const { named } = places
  if (row.inTable && places.asNamed && named.length === cells.length && isAscending(named))
    return { cells: applicantColumns.map((_, column) => cells[named.indexOf(column)] ?? 'absent'), misfit: false }
  const placed = square || !row.inTable ? byPosition(row, cells, places) : undefined
  if (placed) return { cells: placed, misfit: false }
  // A row cut short that no word of its own holds together may be a piece of one.
  const whole = row.own.length > 0 || row.before.length > 0
  return { cells: whole && !isPiece(row) ? layValues(cells) : nothingSure, misfit: true }
}

/** Where each cell has a line of its own in a text, a blank before the values may be the empty square of a label, and one of them lost. */
function isOutOfStep({ inTable }: ValueRow, cells: readonly ValueCell[]): boolean {
  const [first] = cells
  const last = cells.at(-1)
  if (!inTable || first?.state !== 'blank' || last?.state !== 'number' || cells.length !== width) return false
  return first.at.line !== last.at.line
}

const nothingSure = applicantColumns.map(() => 'unsure' as const)

/** `1 2` may be one torn number or two cells whose wall was lost. */
export const isTwoNumbers = ({ state, raw }: ValueCell): boolean => state === 'unreadable' && /\d\s+\d/.test(raw ?? '')

/** Seven cells stand where the columns of the table are, as far as these are known. */
const standsInColumns = (cells: readonly ValueCell[], { centres }: ColumnPlaces): boolean =>
  cells.every((cell, at) => {
    const place = centres[at]
    return place === undefined || Math.abs(place - centreOf(cell)) <= halfCell
  })

const isPiece = ({ inTable, own, cells, torn }: ValueRow): boolean =>
  torn || (inTable && own.length === 0 && cells.length < width)

const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? -1))

/** The cells of a row without the blanks that stand left or right of all columns: empty squares of labels and remarks. */
function withinColumns({ cells }: ValueRow, { centres }: ColumnPlaces): readonly ValueCell[] {
  const known = centres.filter((place) => place !== undefined)
  const [first = -Infinity] = known
  const last = known.at(-1) ?? Infinity
  const outside = (cell: ValueCell): boolean =>
    cell.state === 'blank' && (centreOf(cell) < first - halfCell || centreOf(cell) > last + halfCell)
  return cells.filter((cell) => !outside(cell))
}

const withoutTrailing = ({ cells, inTable }: ValueRow, { trailing }: ColumnPlaces): readonly ValueCell[] =>
  inTable && trailing > 0 && cells.length === width + trailing ? cells.slice(0, width) : cells

/** Seven values in the order of the form, or of a header that names all seven in another order, each right above its values. */
function inHeaderOrder(cells: readonly ValueCell[], { named, edges, inTable }: ColumnPlaces): readonly ValueCell[] {
  const above = inTable && named.length === width && edges.every((edge, at) => cells[at]?.from === edge)
  if (!above || isAscending(named)) return cells
  return applicantColumns.map((_, column) => cells[named.indexOf(column)]).filter((cell) => cell !== undefined)
}

/** Each written value at the column it stands under; undefined when one stands under none, two under one, or a label where values stand. */
function byPosition(
  row: ValueRow,
  values: readonly ValueCell[],
  { centres, inTable }: ColumnPlaces,
): (ValueCell | 'absent')[] | undefined {
  const known = centres.filter((place) => place !== undefined)
  if (known.length < 2 || inTable !== row.inTable || row.loose) return undefined
  if (inTable && (known.length < width || row.own.some(({ to }) => to > (known[0] ?? Infinity)))) return undefined
  const gap = Math.min(...known.slice(1).map((place, at) => Math.abs(place - (known[at] ?? 0))))
  const cells: (ValueCell | 'absent')[] = applicantColumns.map(() => 'absent')
  for (const cell of values) {
    const middle = centreOf(cell)
    const column = centres.findIndex((place) => place !== undefined && Math.abs(place - middle) <= gap * clearlyNearest)
    if (column < 0 || cells[column] !== 'absent') {
      if (cell.state === 'blank') continue
      return undefined
    }
    cells[column] = cell
  }
  return cells
}
