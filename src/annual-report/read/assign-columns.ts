import { applicantColumns } from '../common-form.table.ts'
import { clusters, type Cluster } from './column-clusters.ts'
import { coreOf } from './fold.ts'
import { applicantByCore } from './labels.ts'
import type { Token } from './token.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/** The seven applicant columns of one row: a cell, nothing there, or a cell that cannot be assigned with certainty. */
export interface ColumnsOfRow {
  readonly cells: readonly (ValueCell | 'absent' | 'unsure')[]
  /** The row has not the number of values the form has, and nothing in the document explains it. */
  readonly misfit: boolean
}

const width = applicantColumns.length

/** Where the columns stand in a table or on a page, as far as the document shows it. */
export interface ColumnPlaces {
  /** Centres by column index; a hole where the header lacks the column. */
  readonly centres: readonly (number | undefined)[]
  /** Column indexes in the order in which the header names them, left to right. */
  readonly named: readonly number[]
  /** Left edges of the header's words, in the same order. */
  readonly edges: readonly number[]
  readonly inTable: boolean
}

const centre = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2

/** Learns the columns from the header words and from the rows that are whole. */
export function columnPlaces(header: readonly Token[], rows: readonly ValueRow[]): ColumnPlaces {
  const named = headerColumns(header)
  const whole = rows.filter(({ cells }) => cells.length === width)
  const inTable = rows.some((row) => row.inTable)
  const fromRows = applicantColumns.map((_, column) => {
    const centres = whole
      .map(({ cells }) => cells[column])
      .filter((cell) => cell !== undefined)
      .map(centre)
    return centres.length ? centres.reduce((sum, each) => sum + each, 0) / centres.length : undefined
  })
  const steady =
    whole.length > 0 &&
    whole.every(({ cells }) =>
      cells.every((cell, at) => Math.abs(centre(cell) - (fromRows[at] ?? 0)) < (inTable ? 0.01 : 9)),
    )
  const centres = steady ? fromRows : inTable ? underHeads(named, []) : standing(rows, named)
  const edges = named.map(([, token]) => token.from)
  return { centres, named: named.map(([index]) => index), edges, inTable }
}

type Named = readonly (readonly [number, Token])[]

/** Centres of header words by column, replaced by those of the values that stand under them. */
const underHeads = (named: Named, columns: readonly Cluster[]): (number | undefined)[] =>
  applicantColumns.map((_, column) => {
    const head = named.find(([index]) => index === column)?.[1]
    const under = head && columns.filter(({ from, to }) => from <= head.to + 1 && to >= head.from - 1)
    return columns.length === 0 ? head && centre(head) : under?.length === 1 ? under[0]?.centre : undefined
  })

/** Columns of values without cells: seven that stand one under another, else those that stand under their head. */
function standing(rows: readonly ValueRow[], named: Named): (number | undefined)[] {
  const columns = clusters(rows.filter(({ ofRun, loose }) => !ofRun && !loose).flatMap(({ cells }) => cells))
  if (columns.length === width) return columns.map((column) => column.centre)
  return columns.length === 0 ? underHeads(named, []) : underHeads(named, columns)
}

/** Header words that name a column, left to right, each once. */
function headerColumns(header: readonly Token[]): (readonly [number, Token])[] {
  const found = new Map<number, Token>()
  for (const token of header) {
    const key = token.cell ? undefined : applicantByCore.get(coreOf(token.text))
    if (key !== undefined)
      found.set(
        applicantColumns.findIndex((column) => column.key === key),
        token,
      )
  }
  return [...found].sort(([, a], [, b]) => a.from - b.from || a.row - b.row)
}

/** Assigns the values of a row to the columns: by number, by the header, by position, and last by the relation of the form. */
export function assignColumns(row: ValueRow, places: ColumnPlaces): ColumnsOfRow {
  const written = row.cells.filter(({ state }) => state !== 'blank')
  if (row.cells.length === width) return { cells: withoutShift(inHeaderOrder(row.cells, places)), misfit: false }
  if (written.length === width && row.cells.length > width) return { cells: written, misfit: false }
  const { named } = places
  if (named.length === row.cells.length && named.length < width && isAscending(named))
    return { cells: applicantColumns.map((_, column) => row.cells[named.indexOf(column)] ?? 'absent'), misfit: false }
  const placed = byPosition(row, places)
  if (placed) return { cells: withoutShift(placed), misfit: false }
  return { cells: byRelation(row.cells), misfit: true }
}

/**
 * A row without a total whose last value is the sum of those before it has most likely lost a cell and moved up:
 * which value stands in which column is then not certain.
 */
function withoutShift(cells: ColumnsOfRow['cells']): ColumnsOfRow['cells'] {
  const values = cells.map((cell) => (typeof cell === 'string' ? null : cell.value))
  if (values.at(-1) !== null) return cells
  const last = values.findLastIndex((value) => value !== null)
  const before = values.slice(0, Math.max(last, 0)).reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return last > 0 && before > 0 && values[last] === before ? cells.map(() => 'unsure') : cells
}

const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? -1))

/** Seven values in the order of the form, or of a header that names all seven in another order, each right above its values. */
function inHeaderOrder(cells: readonly ValueCell[], { named, edges, inTable }: ColumnPlaces): readonly ValueCell[] {
  const above = inTable && named.length === width && edges.every((edge, at) => cells[at]?.from === edge)
  if (!above || isAscending(named)) return cells
  return applicantColumns.map((_, column) => cells[named.indexOf(column)]).filter((cell) => cell !== undefined)
}

/** Each written value at the column it stands under; undefined when one stands under none, or two under one. */
function byPosition(row: ValueRow, { centres, inTable }: ColumnPlaces): (ValueCell | 'absent')[] | undefined {
  const known = centres.filter((place) => place !== undefined)
  // A table row with too few cells has lost one somewhere: what stands behind the gap has moved.
  if (
    known.length < 2 ||
    inTable !== row.inTable ||
    row.loose ||
    (inTable && (known.length < width || row.cells.length < width))
  )
    return undefined
  const gap = Math.min(...known.slice(1).map((place, at) => Math.abs(place - (known[at] ?? 0))))
  const cells: (ValueCell | 'absent')[] = applicantColumns.map(() => 'absent')
  for (const cell of row.cells) {
    const middle = centre(cell)
    const column = centres.findIndex((place) => place !== undefined && Math.abs(place - middle) <= gap * 0.4)
    if (column < 0 || cells[column] !== 'absent') {
      if (cell.state === 'blank') continue
      return undefined
    }
    cells[column] = cell
  }
  return cells
}

/** Every way to lay the values into seven columns in order that keeps total = sum; a column is sure when all ways agree. */
function byRelation(cells: readonly ValueCell[]): (ValueCell | 'absent' | 'unsure')[] {
  if (cells.length > width + 3 || cells.length === 0) return applicantColumns.map(() => 'unsure')
  const ways = layings(cells)
  // Of a row cut short, one value beside an equal one may be anything: total = sum says something only from two parts on.
  const fewest = cells.length < width ? 2 : 1
  const holding = ways.filter((way) => totalHolds(way, fewest))
  const candidates = holding.length ? holding : ways
  return applicantColumns.map((_, column) => {
    const [first, ...rest] = candidates.map((way) => way[column])
    if (first === undefined) return rest.every((cell) => cell === undefined) ? 'absent' : 'unsure'
    return rest.every((cell) => cell !== undefined && cell.state === first.state && cell.value === first.value)
      ? first
      : 'unsure'
  })
}

type Laying = readonly (ValueCell | undefined)[]

/** All ways to drop surplus values, or to leave columns empty, without changing the order. */
function layings(cells: readonly ValueCell[]): Laying[] {
  const lay = (from: number, column: number): Laying[] => {
    const columnsLeft = width - column
    const cellsLeft = cells.length - from
    if (columnsLeft === 0) return [[]]
    const take = cells[from] ? lay(from + 1, column + 1).map((rest) => [cells[from], ...rest]) : []
    const dropped = cellsLeft > columnsLeft ? lay(from + 1, column) : []
    const empty = cellsLeft < columnsLeft ? lay(from, column + 1).map((rest) => [undefined, ...rest]) : []
    return [...take, ...dropped, ...empty].filter((way) => way.length === columnsLeft)
  }
  return lay(0, 0)
}

/** total = sum, of at least so many parts that are not zero. */
function totalHolds(way: Laying, fewest: number): boolean {
  const total = way[width - 1]?.value
  if (total === undefined || total === null) return false
  const parts = way.slice(0, -1).map((cell) => cell?.value ?? 0)
  return parts.filter((part) => part !== 0).length >= fewest && parts.reduce((sum, part) => sum + part, 0) === total
}
