import type { ValueCell, ValueRow } from './value-row.ts'

/**
 * A table row with words and one below it without any are one row broken in two when together they have the form's `width`
 * of written cells and add up; otherwise both are pieces of which nothing is certain.
 */
export function mendTorn(rows: readonly ValueRow[], width: number): ValueRow[] {
  const mended: ValueRow[] = []
  for (const row of rows) {
    const above = mended.at(-1)
    const piece = above && row.inTable && above.block === row.block && row.own.length === 0 && row.before.length === 0
    if (!piece || above.cells.length >= width) mended.push(row)
    else {
      const cells = [...above.cells, ...row.cells]
      const whole =
        !above.torn && cells.length === width && cells.every(({ state }) => state !== 'blank') && addsUp(cells)
      mended[mended.length - 1] = whole ? { ...above, cells, after: row.after } : { ...above, torn: true }
      if (!whole) mended.push({ ...row, torn: true })
    }
  }
  return mended
}

/** Results of a dispute come in groups of five, applicants in one of seven; each group ends in its total. */
export function addsUp(cells: readonly ValueCell[]): boolean {
  const size = cells.length % 5 === 0 ? 5 : cells.length
  for (let from = 0; from < cells.length; from += size) {
    const values = cells.slice(from, from + size).map(({ value }) => value ?? 0)
    if (values.slice(0, -1).reduce((sum, value) => sum + value, 0) !== values.at(-1)) return false
  }
  return true
}
