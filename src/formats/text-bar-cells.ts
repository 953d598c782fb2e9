import { isHeading, isProse, isValue, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const bar = /^\s*\|\s*$/
const farthestBar = 10
/** Fewer strokes between lines are the wall of something else. */
const fewestBars = 3

const isRule = (text: string): boolean => text.includes('--') && !/[^\s|:-]/.test(text)
const isBar = (line: Line | undefined): boolean => line !== undefined && bar.test(line.text)
const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === ''
const hasBar = (line: Line | undefined): boolean => line !== undefined && line.text.includes('|')

/**
 * Cells and the strokes around them on lines of their own, as programs write that turn the paragraphs of a cell into
 * paragraphs. `enclosed`: a stroke before and behind each row, so that two strokes in two lines end one row and begin
 * the next; a text before a stroke that opens a row, or a heading after a full row, ends the table. Otherwise strokes stand only between
 * cells, and a cell that follows another without one begins a row; with one behind each cell nothing does, and the run stays lines.
 */
export const barCells: RunReader = (lines, from): TextRun | undefined => {
  if (isBar(lines[from])) return barWithin(lines, from + 1) ? enclosed(lines, from) : undefined
  const text = lines[from]?.text ?? ''
  if (!isBar(lines[afterBlanks(lines, from + 1)])) return undefined
  if (text.trim() === '' || text.includes('|') || isProse(text) || isHeading(text)) return undefined
  return between(lines, from)
}

function afterBlanks(lines: readonly Line[], from: number): number {
  let at = from
  while (at - from < 4 && isBlank(lines[at])) at++
  return at
}

/** The next line with a stroke, if one is near; a cell of a form has few lines. */
function barWithin(lines: readonly Line[], from: number): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + farthestBar); at++) {
    if (hasBar(lines[at])) return at
    if (isProse(lines[at]?.text ?? '')) return undefined
  }
  return undefined
}

function enclosed(lines: readonly Line[], from: number): TextRun {
  const rows: TextCell[][] = []
  let row: TextCell[] | undefined
  let cell: Line[] = []
  let width = 0
  let indented = false
  let end = from
  let at = from
  const closeRow = (): void => {
    if (row?.length) rows.push(row)
    width = Math.max(width, row?.length ?? 0)
    row = undefined
    cell = []
  }
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || isBlank(line) || isRule(line.text)) continue
    if (!hasBar(line)) {
      const next = barWithin(lines, at + 1)
      if (!row || next === undefined) break
      const opensNext = indented && isBar(lines[next]) && !startsIndented(lines[next])
      const isFull = row.length >= width && isHeading(line.text)
      if (rows.length > 0 && cell.length === 0 && (opensNext || isFull)) break
      cell.push(line)
      continue
    }
    if (startsIndented(line)) indented = true
    for (const [index, part] of line.text.split(/(?<!\\)\|/).entries()) {
      if (index > 0) {
        if (row) row.push(cellOf(cell, line))
        else row = []
        cell = []
      }
      if (part.trim()) cell.push({ ...line, text: part })
    }
    end = at + 1
    if (endsInBar(line) && startsInBar(lines[at + 1])) closeRow()
  }
  closeRow()
  const certain = rows.length >= 2 && rows.some(({ length }) => length > 1)
  return { rows: certain ? rows : [], next: Math.max(end, from + 1) }
}

const startsIndented = (line: Line | undefined): boolean => /^\s+\|/.test(line?.text ?? '')
const startsInBar = (line: Line | undefined): boolean => /^\s*\|/.test(line?.text ?? '')
const endsInBar = (line: Line): boolean => /(?:^|[^\\])\|\s*$/.test(line.text)

const cellOf = (lines: readonly Line[], closing: Line): TextCell => ({
  text: lines
    .map(({ text }) => text.trim())
    .join('\n')
    .replaceAll('\\|', '|'),
  line: lines[0]?.line ?? closing.line,
})

function between(lines: readonly Line[], from: number): TextRun | undefined {
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let bars = 0
  let afterBar = true
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || isBlank(line) || isRule(line.text)) continue
    if (isBar(line)) {
      if (startsInBar(lines[at + 1])) return undefined
      if (afterBar) row.push({ text: '', line: line.line })
      afterBar = true
      bars++
      continue
    }
    if (hasBar(line) || isProse(line.text)) break
    if (afterBar && row.length > 0 && isHeading(line.text) && !isBar(lines[afterBlanks(lines, at + 1)])) break
    if (!afterBar) {
      if (!startsRow(lines, at)) break
      rows.push(row)
      row = []
    }
    row.push({ text: line.text.trim(), line: line.line })
    afterBar = false
  }
  // Words before a single stroke stand before a table that begins with it; a value may be the number of a page.
  if (bars < fewestBars && !isValue(lines[from]?.text ?? '')) return undefined
  if (row.length) rows.push(row)
  // A stroke behind the last cell too: then strokes close cells, and nothing says where rows end.
  const certain = bars >= fewestBars && rows.length >= 2 && !afterBar
  return { rows: certain ? joinTorn(rows) : [], next: at }
}

/** A cell with a stroke behind it, or the only cell of its row with such a cell next; a heading needs its own stroke. */
function startsRow(lines: readonly Line[], at: number): boolean {
  const next = afterBlanks(lines, at + 1)
  if (isBar(lines[next])) return true
  if (isHeading(lines[at]?.text ?? '') || next >= lines.length || hasBar(lines[next])) return false
  return isBar(lines[afterBlanks(lines, next + 1)])
}

const narrowestTorn = 5

/** Two short rows that together make one as wide as most are one row whose cell has two paragraphs. */
function joinTorn(rows: readonly TextCell[][]): TextCell[][] {
  const lengths = Map.groupBy(rows, ({ length }) => length)
  const width = [...lengths.keys()].reduce((most, length) =>
    (lengths.get(length)?.length ?? 0) > (lengths.get(most)?.length ?? 0) ? length : most,
  )
  const joined: TextCell[][] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const last = before?.at(-1)
    const [first, ...others] = row
    if (
      width >= narrowestTorn &&
      before &&
      last &&
      first &&
      before.length < width &&
      row.length < width &&
      before.length + others.length === width
    )
      joined.splice(-1, 1, [...before.slice(0, -1), { ...last, text: `${last.text}\n${first.text}` }, ...others])
    else joined.push(row)
  }
  return joined
}
