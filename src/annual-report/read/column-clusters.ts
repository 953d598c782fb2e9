import { median } from './median.ts'
import { printed } from './table-reading.ts'
import type { ValueCell } from './value-row.ts'

/** A column of values as they stand one under another, by position alone. */
export interface Cluster {
  readonly centre: number
  readonly from: number
  readonly to: number
}

/** Values that stand one under another, left to right; a gap of a few digits parts two columns. */
export function clusters(cells: readonly ValueCell[]): Cluster[] {
  const digit = median(cells.map((cell) => (cell.to - cell.from) / Math.max(1, printed(cell).length))) ?? 1
  const sorted = [...cells].sort((a, b) => a.from + a.to - b.from - b.to)
  const groups: ValueCell[][] = []
  for (const cell of sorted) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && (cell.from + cell.to - last.from - last.to) / 2 < digit * 3) group.push(cell)
    else groups.push([cell])
  }
  return groups.map((group) => ({
    centre: group.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / group.length,
    from: Math.min(...group.map(({ from }) => from)),
    to: Math.max(...group.map(({ to }) => to)),
  }))
}
