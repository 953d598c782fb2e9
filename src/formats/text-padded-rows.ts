import { areRowsOfAForm, type FilledCell, withoutFilling, written } from './text-filled-rows.ts'
import { isHeading, isProse, type Line } from './text-lines.ts'
import type { RunReader, TextRun } from './text-table.ts'

const [narrowest, widest] = [3, 16]
const fewestFilled = 3
const mostRows = 300
/** More lines than any row of a form takes, one cell a line. */
const longestRow = 32

/**
 * Rows of cells with a stroke behind each, and one before each row or none; rows that are short because of spans filled up to one
 * width by strokes set close: `label | 3 | |||`. With a stroke before it a row may go on over lines, up to the stroke of the next.
 * Certain when all rows come to that width, the last one apart, which some programs do not fill up, and no other cell is without
 * at least a blank; else nothing is read here.
 */
export const paddedRows: RunReader = (lines, from): TextRun | undefined => {
  const opens = opensRow(lines[from])
  if (!lines[from]?.text.includes('|')) return undefined
  const rows: (readonly FilledCell[])[] = []
  let at = from
  while (rows.length < mostRows) {
    const end = opens ? endOfRow(lines, at) : at + 1
    const row = rowOf(lines.slice(at, end), opens)
    if (!row || row.length > (rows[0] ?? row).length) break
    const isShort = row.length < (rows[0] ?? row).length
    if (isShort && (row.at(-1)?.filling || lines[end]?.text.includes('|'))) break
    rows.push(row)
    at = end
    if (isShort) break
  }
  const width = rows[0]?.length ?? 0
  const filled = rows.filter((row) => row.at(-1)?.filling)
  if (filled.length < fewestFilled || width < narrowest || width > widest) return undefined
  return {
    rows: areRowsOfAForm(rows, width) ? withoutFilling(rows, width) : rows.map((row) => written(row, width)),
    next: at,
  }
}

const opensRow = (line: Line | undefined): boolean => /^\s*\|/.test(line?.text ?? '')

/** The line after a row that a stroke opens: behind the last stroke before the next such line, or before a line that belongs to no table. */
function endOfRow(lines: readonly Line[], from: number): number {
  let end = from + 1
  for (let at = from + 1; at < lines.length && at - from < longestRow; at++) {
    const text = lines[at]?.text ?? ''
    if (opensRow(lines[at]) || text.trim() === '') break
    if (text.includes('|')) end = at + 1
    else if (isHeading(text) || isProse(text)) break
  }
  return end
}

function rowOf(lines: readonly Line[], opens: boolean): readonly FilledCell[] | undefined {
  const [first] = lines
  if (!first?.text.includes('|')) return undefined
  const text = lines.map((line) => line.text.trim()).join('\n')
  if (text.startsWith('|') !== opens || !text.endsWith('|') || text.includes('--')) return undefined
  const strokes = /\|+$/.exec(text)?.[0].length ?? 0
  if (text.length <= strokes + 1) return undefined
  const inner = text.slice(opens ? 1 : 0, text.length - strokes).trimEnd()
  // Strokes set apart from the one behind the last cell, or the first of them is that one.
  const isApart = inner.endsWith('|')
  const filling = isApart ? strokes : strokes - 1
  const cells = (isApart ? inner.slice(0, -1) : inner).split('|')
  if (cells.includes('')) return undefined
  return [
    ...cells.map((cell) => ({ text: cell.trim(), line: first.line, filling: false })),
    ...Array.from({ length: filling }, () => ({ text: '', line: first.line, filling: filling > 1 })),
  ]
}
