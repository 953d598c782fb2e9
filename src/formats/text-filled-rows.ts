import { isValue } from './text-lines.ts'
import type { TextCell } from './text-table.ts'

/** A cell of a row that was filled up to the width of its table, and whether it only fills. */
export interface FilledCell extends TextCell {
  readonly filling: boolean
}

/**
 * Rows of one width without what fills them up. Where most of a row are values, the label before them reaches over what was filled up,
 * so that the values of all rows stand in the same columns; a last column that no full row has anything in is filling too.
 * The place of a row is where it begins: its cells were cut by their number.
 */
export function withoutFilling(rows: readonly (readonly FilledCell[])[], width: number): TextCell[][] {
  const spare = rows.every((row) => row.length < width || row.at(-1)?.text === '') ? 1 : 0
  return rows.map((row) => bare(row.slice(0, width - spare), width))
}

/** The cells of a row; a lone stroke that makes it as wide as the others fills it up, or else its last cell is empty: then it is short. */
export function written(row: readonly FilledCell[], width: number): FilledCell[] {
  const last = row[width - 1]
  const cells = last?.text === '' ? row.slice(0, width - 1) : row
  return cells.filter(({ filling }) => !filling)
}

/**
 * Whether rows cut to a width are rows as forms have them: words first, then values or nothing, and as many values in each row that has
 * more than half of its width; or values alone from end to end. One cell lost or doubled on the way breaks this in the row behind it.
 */
export function areRowsOfAForm(rows: readonly (readonly FilledCell[])[], width: number): boolean {
  const counts = rows.map((row) => {
    const cells = row.filter(({ filling }) => !filling)
    const words = cells.filter(({ text }) => !isValue(text)).length
    const inOrder = cells.slice(0, words).every(({ text }) => !isValue(text))
    const isWhole = words > 0 || (row.length === width && cells.length === width)
    return inOrder && isWhole ? cells.length - words : undefined
  })
  const full = counts.filter((count) => count === undefined || count > width / 2)
  const least = Math.min(...full.map((count) => count ?? -Infinity))
  return counts.every((count) => count !== undefined) && full.every((count) => (count ?? 0) - least <= 1)
}

const leastValues = 3

function bare(row: readonly FilledCell[], width: number): TextCell[] {
  const line = row[0]?.line ?? 1
  const cells = written(row, width)
  const filled = width - cells.length
  const values = cells.findIndex(({ text }) => isValue(text))
  const reaches = values > 0 && cells.length - values > leastValues * filled
  return cells.map(({ text }, at) => ({ text, line, columns: reaches && at === values - 1 ? 1 + filled : 1 }))
}
