import { isHeading, isProse, isValue, type Line } from './text-lines.ts'
import { areRowsOfAForm, type FilledCell, withoutFilling, written } from './text-filled-rows.ts'
import type { RunReader, TextRun } from './text-table.ts'

const [narrowest, widest] = [3, 16]
/** More than any form has. */
const mostCells = 2_000
/** Rows that must end as the first one says; one more might be chance. */
const fewestEnds = 3
/** So many cannot all be right by chance, whatever the rows look like. */
const enoughEnds = 6

/**
 * One cell a line, a stroke behind each, and rows that are short because of spans filled up to one width: `|||`, on a line of its
 * own or behind the last cell, stands for three empty cells, `|` for one, and a full row ends without a sign. The width is what the
 * first row comes to with its filling; it must be right for every row that is filled with more than one stroke, else nothing is read here.
 */
export const paddedCells: RunReader = (lines, from): TextRun | undefined => {
  if (!lines[from]?.text.includes('|') && lines[from + 1]?.text.trim() !== '|') return undefined
  const { cells, ends, next } = cellsFrom(lines, from)
  const width = ends[0] ?? 0
  const holds = ends.length >= fewestEnds && ends.every((end) => end % width === 0)
  if (!holds || width < narrowest || width > widest) return undefined
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  )
  if (areRowsOfAForm(rows, width)) return { rows: withoutFilling(rows, width), next }
  return ends.length >= enoughEnds ? { rows: rows.map((row) => written(row, width)), next } : undefined
}

interface Cells {
  readonly cells: readonly FilledCell[]
  /** How many cells there were each time a row was filled up. */
  readonly ends: readonly number[]
  readonly next: number
}

function cellsFrom(lines: readonly Line[], from: number): Cells {
  const cells: FilledCell[] = []
  const ends: number[] = []
  let upper: Line | undefined
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    const { text, strokes } = partsOf(line?.text.trim() ?? '')
    if (!line || cells.length > mostCells || (ends.length === 0 && cells.length > widest)) break
    const cell = cellOf(text)
    if (cell !== undefined) {
      cells.push({ text: upper ? `${upper.text.trim()}\n${cell}` : cell, line: (upper ?? line).line, filling: false })
      upper = undefined
    } else if (upper && text === '' && strokes === 1) {
      cells.push({ text: upper.text.trim(), line: upper.line, filling: false })
      upper = undefined
      continue
    } else if (!upper && text === '|') cells.push({ text: '', line: line.line, filling: false })
    else if (!upper && isUpperPart(text) && (isCell(lines[at + 1]) || lines[at + 1]?.text.trim() === '|')) upper = line
    else if (text !== '' || strokes === 0 || upper) break
    for (let stroke = 0; stroke < strokes; stroke++) cells.push({ text: '', line: line.line, filling: strokes > 1 })
    if (strokes > 1) ends.push(cells.length)
  }
  return { cells, ends, next: upper ? at - 1 : at }
}

/** What stands before the strokes that fill a row up, and how many these are. */
function partsOf(line: string): { readonly text: string; readonly strokes: number } {
  if (!line.endsWith('|')) return { text: line, strokes: 0 }
  const filling = /(?:^|\| +)(\|{1,16})$/.exec(line)?.[1] ?? ''
  return { text: line.slice(0, line.length - filling.length).trim(), strokes: filling.length }
}

const isCell = (line: Line | undefined): boolean => cellOf(partsOf(line?.text.trim() ?? '').text) !== undefined

/** The text of a line that is one cell and its stroke. */
function cellOf(text: string): string | undefined {
  if (!text.endsWith('|') || text.indexOf('|') !== text.length - 1) return undefined
  return text.slice(0, -1).trim() || undefined
}

const isUpperPart = (text: string): boolean =>
  !isValue(text) && !text.includes('|') && !isHeading(text) && !isProse(text)
