import { areRowsOfAForm, type FilledCell, withoutFilling } from './text-filled-rows.ts'
import type { Line } from './text-lines.ts'
import type { RunReader, TextRun } from './text-table.ts'

const [narrowest, widest] = [3, 16]
const fewestFilled = 3
const mostRows = 300

/**
 * One row a line between strokes, rows that are short because of spans filled up to one width by strokes set close: `| label | 3 |||`.
 * Certain when all rows come to that width and no other cell is without at least a blank; else nothing is read here.
 */
export const paddedRows: RunReader = (lines, from): TextRun | undefined => {
  const rows: (readonly FilledCell[])[] = []
  let at = from
  for (; at < lines.length && rows.length < mostRows; at++) {
    const row = rowOf(lines[at])
    if (!row || row.length !== (rows[0] ?? row).length) break
    rows.push(row)
  }
  const width = rows[0]?.length ?? 0
  const filled = rows.filter((row) => row.at(-1)?.filling)
  if (filled.length < fewestFilled || width < narrowest || width > widest || !areRowsOfAForm(rows, width))
    return undefined
  return { rows: withoutFilling(rows, width), next: at }
}

function rowOf(line: Line | undefined): readonly FilledCell[] | undefined {
  const text = line?.text.trim() ?? ''
  if (!line || !text.startsWith('|') || !text.endsWith('|') || text.includes('--')) return undefined
  const strokes = /\|+$/.exec(text)?.[0].length ?? 0
  const filling = strokes - 1
  const cells = text.slice(1, text.length - strokes).split('|')
  if (text.length <= strokes + 1 || cells.includes('')) return undefined
  return [
    ...cells.map((cell) => ({ text: cell.trim(), line: line.line, filling: false })),
    ...Array.from({ length: filling }, () => ({ text: '', line: line.line, filling: true })),
  ]
}
