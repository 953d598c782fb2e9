import { applicantColumns } from '../common-form.table.ts'
import type { ValueCell } from './value-row.ts'

const width = applicantColumns.length

/** Every way to lay the values into seven columns in order that keeps total = sum; a column is sure when all ways agree. */
export function layValues(cells: readonly ValueCell[]): (ValueCell | 'absent' | 'unsure')[] {
  if (cells.length > width + 1 || cells.length === 0) return applicantColumns.map(() => 'unsure')
  const ways = layings(cells)
  // Of a row cut short, one value beside an equal one may be anything: total = sum says something only from two parts on.
  const fewest = cells.length < width ? 2 : 1
  const holding = ways.filter((way) => totalHolds(way, fewest))
  const candidates = holding.length ? holding : ways
  return applicantColumns.map((_, column) => {
    const [first, ...rest] = candidates.map((way) => way[column])
    if (first === undefined) return rest.every((cell) => cell === undefined) ? 'absent' : 'unsure'
    const alike = rest.every((cell) => cell !== undefined && cell.state === first.state && cell.value === first.value)
    return alike ? first : 'unsure'
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
