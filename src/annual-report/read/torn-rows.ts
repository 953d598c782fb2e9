import { isWritten } from './cell-value.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/**
 * A table row with words and one below it without any are one row broken in two when together they have the form's `width`
 * of written cells and add up; otherwise both are pieces of which nothing is certain.
 */
export function mendTorn(rows: readonly ValueRow[], width: number): ValueRow[] {
  const mended: ValueRow[] = []
  for (const row of rows) {
    const above = mended.at(-1)
    if (!above || !isPiece(row) || above.block !== row.block || written(above).length >= width) {
      mended.push(row)
      continue
    }
    const cells = [...written(above), ...row.cells]
    const whole = !above.torn && cells.length === width && written(row).length === row.cells.length && addsUp(cells)
    mended[mended.length - 1] = whole ? { ...above, cells, after: row.after } : { ...above, torn: true }
    if (!whole) mended.push({ ...row, torn: true })
  }
  return mended
}

const written = ({ cells }: ValueRow): ValueCell[] => cells.filter(isWritten)

/** Values in a table row of their own, without any words: the rest of the row above, or of another. */
const isPiece = (row: ValueRow): boolean =>
  row.inTable && row.own.length === 0 && row.before.length === 0 && written(row).length > 0

/** Results of a dispute come in groups of five, applicants in one of seven; each group ends in its total. */
export function addsUp(cells: readonly ValueCell[]): boolean {
  const size = cells.length % 5 === 0 ? 5 : cells.length
  for (let from = 0; from < cells.length; from += size) {
    const values = cells.slice(from, from + size).map(({ value }) => value ?? 0)
    if (values.slice(0, -1).reduce((sum, value) => sum + value, 0) !== values.at(-1)) return false
  }
  return true
}
