import { applicantColumns } from '../common-form.table.ts'
import { centreOf, type ColumnPlaces } from './column-places.ts'
import { layValues } from './lay-values.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/** The seven applicant columns of one row: a cell, nothing there, or a cell that cannot be assigned with certainty. */
export interface ColumnsOfRow {
  readonly cells: readonly (ValueCell | 'absent' | 'unsure')[]
  /** The row has not the number of values the form has, and nothing in the document explains it. */
  readonly misfit: boolean
}

const width = applicantColumns.length

/** Assigns the values of a row to the columns: by number, by the header, by position, and last by the relation of the form. */
export function assignColumns(row: ValueRow, places: ColumnPlaces): ColumnsOfRow {
  const cells = withinColumns(row, places)
  const written = cells.filter(({ state }) => state !== 'blank')
  if (cells.length === width) return { cells: inHeaderOrder(cells, places), misfit: false }
  if (written.length === width && cells.length > width) return { cells: written, misfit: false }
  const { named } = places
  if (row.inTable && named.length === cells.length && named.length < width && isAscending(named))
    return { cells: applicantColumns.map((_, column) => cells[named.indexOf(column)] ?? 'absent'), misfit: false }
  const placed = byPosition(row, cells, places)
  if (placed) return { cells: placed, misfit: false }
  // A row cut short that no word of its own holds together may be a piece of one.
  const whole = row.own.length > 0 || row.before.length > 0
  return { cells: whole && !isPiece(row) ? layValues(cells) : applicantColumns.map(() => 'unsure'), misfit: true }
}

const isPiece = ({ inTable, own, cells }: ValueRow): boolean => inTable && own.length === 0 && cells.length < width

const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? -1))

/** The cells of a row without the blanks that stand left or right of all columns: empty squares of labels and remarks. */
function withinColumns(
  { cells, inTable }: ValueRow,
  { centres, inTable: learned }: ColumnPlaces,
): readonly ValueCell[] {
  const [first] = centres
  const last = centres.at(-1)
  if (!inTable || !learned || first === undefined || last === undefined) return cells
  const outside = (cell: ValueCell): boolean =>
    cell.state === 'blank' && (centreOf(cell) < first - 0.01 || centreOf(cell) > last + 0.01)
  const inside = cells.filter((cell) => !outside(cell))
  // Seven squares of nothing are the row itself, wherever they stand.
  return inside.length < width && cells.length === width ? cells : inside
}

/** Seven values in the order of the form, or of a header that names all seven in another order, each right above its values. */
function inHeaderOrder(cells: readonly ValueCell[], { named, edges, inTable }: ColumnPlaces): readonly ValueCell[] {
  const above = inTable && named.length === width && edges.every((edge, at) => cells[at]?.from === edge)
  if (!above || isAscending(named)) return cells
  return applicantColumns.map((_, column) => cells[named.indexOf(column)]).filter((cell) => cell !== undefined)
}

/** Each written value at the column it stands under; undefined when one stands under none, or two under one. */
function byPosition(
  row: ValueRow,
  values: readonly ValueCell[],
  { centres, inTable }: ColumnPlaces,
): (ValueCell | 'absent')[] | undefined {
  const known = centres.filter((place) => place !== undefined)
  if (known.length < 2 || inTable !== row.inTable || row.loose) return undefined
  // A table row with too few cells has lost one somewhere: what stands behind the gap has moved.
  if (inTable && (known.length < width || values.length < width)) return undefined
  const gap = Math.min(...known.slice(1).map((place, at) => Math.abs(place - (known[at] ?? 0))))
  const cells: (ValueCell | 'absent')[] = applicantColumns.map(() => 'absent')
  for (const cell of values) {
    const middle = centreOf(cell)
    const column = centres.findIndex((place) => place !== undefined && Math.abs(place - middle) <= gap * 0.4)
    if (column < 0 || cells[column] !== 'absent') {
      if (cell.state === 'blank') continue
      return undefined
    }
    cells[column] = cell
  }
  return cells
}
