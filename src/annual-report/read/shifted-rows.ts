import type { ColumnsOfRow } from './assign-columns.ts'

/** The share of the rows with numbers whose total is there, in a table that fills in its totals. */
const mostRows = 0.8

type Cells = ColumnsOfRow['cells']

const valuesOf = (cells: Cells): (number | null)[] =>
  cells.map((cell) => (typeof cell === 'string' ? null : cell.value))

/** Whether a table fills in its totals: some do not at all, and then a row without one says nothing. */
export function fillsTotals(rows: readonly Cells[]): boolean {
  const busy = rows.map(valuesOf).filter((values) => values.slice(0, -1).some((value) => value))
  return busy.filter((values) => values.at(-1) !== null).length >= busy.length * mostRows
}

/**
 * A row without a total, whose last value is the sum of the others, or could be the total of a row that lost one of them, in a
 * table that fills in its totals: it has most likely lost a cell and moved up, and which value stands in which column is not certain.
 */
export function mayHaveShifted(cells: Cells, totalsFilled: boolean): boolean {
  const values = valuesOf(cells)
  if (values.at(-1) !== null) return false
  const last = values.findLastIndex((value) => value !== null)
  if (last !== values.length - 2 || !values[last]) return false
  const before = values.slice(0, last).reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return before === values[last] || (totalsFilled && before < values[last])
}
