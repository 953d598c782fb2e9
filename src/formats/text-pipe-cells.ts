import { isHeading, isProse, isValue, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

/** The text of a line that is one cell and its stroke; plain searching, since patterns go astray in long runs of blanks. */
function cellIn(line: Line | undefined): string | undefined {
  if (!line?.text.includes('|')) return undefined
  const text = line.text.trim()
  if (!text.endsWith('|') || text.indexOf('|') !== text.length - 1) return undefined
  return text.slice(0, -1).trim() || undefined
}

const isBarLine = (text: string): boolean => text.includes('|') && !/[^\s|]/.test(text)

/**
 * One cell a line: a stroke ends the cell. A line of nothing but strokes fills the row up with cells that a span has
 * swallowed and opens the next row; a lone one before a value, in a row that is not full, is an empty cell.
 * Without such lines nothing tells where rows end: the run stays lines.
 */
export const pipeCells: RunReader = (lines, from): TextRun | undefined => {
  if (!isCell(lines[from])) return undefined
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let torn: Line | undefined
  let width = 0
  let bars = 0
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const cell = cellIn(line)
    if (cell !== undefined) {
      row.push({ text: torn ? `${torn.text.trim()}\n${cell.trim()}` : cell.trim(), line: torn?.line ?? line.line })
      torn = undefined
    } else if (isBarLine(line.text)) {
      const strokes = line.text.split('|').length - 1
      bars++
      if (strokes === 1 && row.length > 0 && row.length < width && isValueCell(lines[at + 1])) {
        row.push({ text: '', line: line.line })
        continue
      }
      width = Math.max(width, row.length + strokes - 1)
      if (row.length) rows.push(row)
      row = []
    } else if (!torn && continues(line, lines[at + 1])) torn = line
    else break
  }
  if (row.length) rows.push(row)
  const certain = bars > 0 && rows.length >= 2 && rows.some(({ length }) => length > 1)
  return { rows: certain ? rows : [], next: torn ? at - 1 : at }
}

const isCell = (line: Line | undefined): boolean => cellIn(line) !== undefined

const isValueCell = (line: Line | undefined): boolean => {
  const cell = cellIn(line)
  return cell !== undefined && isValue(cell)
}

/** The upper part of a label that was broken into two lines. */
const continues = (line: Line, next: Line | undefined): boolean =>
  line.text.trim() !== '' && !line.text.includes('|') && !isHeading(line.text) && !isProse(line.text) && isCell(next)
