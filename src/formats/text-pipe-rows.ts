import { isHeading, isProse, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const longestTear = 12
const farthestBlank = 2

/**
 * Rows of cells between strokes, as markdown has them, with or without strokes outside. A row may be torn: its cells
 * go on in the next lines until the row is closed. Lines that only rule the table are left out.
 */
export const pipeRows: RunReader = (lines, from): TextRun | undefined => {
  const first = lines[from]?.text ?? ''
  if (!first.includes('|') && !first.includes('+')) return undefined
  if (isOuter(first) || isGridRule(first) || (opensRow(first) && isRule(lines[from + 1]?.text)))
    return outerRows(lines, from)
  return strokes(first) > 0 && (strokes(first) > 1 || isRule(lines[from + 1]?.text))
    ? innerRows(lines, from)
    : undefined
}

const strokes = (text: string): number => (text.includes('|') ? text.replaceAll('\\|', '').split('|').length - 1 : 0)
const isOuter = (text: string): boolean => /^\s*\|/.test(text) && strokes(text) > 1 && /[^|\s]/.test(text)
const opensRow = (text: string): boolean => /^\s*\|/.test(text)
const closesRow = (text: string): boolean => /(?:^|[^\\])\|\s*$/.test(text)
const isGridRule = (text: string): boolean => text.trimStart().startsWith('+') && isRule(text)
const isRule = (text: string | undefined): boolean =>
  text !== undefined && /--|==/.test(text) && /[|+]/.test(text) && !/[^\s|:+=-]/.test(text)
const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === ''
const isOther = (text: string): boolean => isHeading(text) || isProse(text)

function outerRows(lines: readonly Line[], from: number): TextRun {
  const isGrid = isGridRule(lines[from]?.text ?? '')
  const rows: TextCell[][] = []
  let ruled = 0
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    if (isRule(line.text)) {
      if (isGrid) rows.splice(ruled, Infinity, ...stacked(rows.slice(ruled)))
      // Markdown has no table without a head: programs write an empty one.
      if (rows.length === 1 && rows[0]?.every(({ text }) => text === '')) rows.pop()
      ruled = rows.length
      at++
    } else if (opensRow(line.text)) {
      const end = endOfRow(lines, at)
      rows.push(cellsOf(lines.slice(at, end)))
      at = end
    } else if (isBlank(line)) {
      const next = afterBlanks(lines, at)
      if (!opensRow(lines[next]?.text ?? '')) break
      at = next
    } else break
  }
  return { rows, next: Math.max(at, from + 1) }
}

/** In a grid, what stands between two rules is one row, its cells set over several lines. */
function stacked(rows: readonly TextCell[][]): TextCell[][] {
  const [first, ...others] = rows
  if (!first || others.some(({ length }) => length !== first.length)) return [...rows]
  return [
    first.map(({ text, line }, column) => {
      const texts = [text, ...others.map((row) => row[column]?.text ?? '')]
      return { text: texts.filter((part) => part !== '').join('\n'), line }
    }),
  ]
}

function afterBlanks(lines: readonly Line[], from: number): number {
  let at = from
  while (at - from < farthestBlank && isBlank(lines[at])) at++
  return at
}

/** The line after a row that begins here; a tear that no stroke ever closes is not part of it. */
function endOfRow(lines: readonly Line[], from: number): number {
  let closed = closesRow(lines[from]?.text ?? '') && strokes(lines[from]?.text ?? '') > 1 ? from + 1 : undefined
  for (let at = from + 1; at < lines.length && at - from <= longestTear; at++) {
    const text = lines[at]?.text ?? ''
    if (opensRow(text) || isRule(text)) break
    if (isBlank(lines[at])) {
      if (closed === at) break
      continue
    }
    if (text.includes('|')) {
      if (closesRow(text)) closed = at + 1
    } else if (closed === at || isOther(text)) break
  }
  return closed ?? from + 1
}

/** Without strokes outside, the rule or the first row tells how many cells close a row. */
function innerRows(lines: readonly Line[], from: number): TextRun {
  const rows: TextCell[][] = []
  const open = strokesOnlyClose(lines, from)
  let width = 0
  let at = from
  while (at < lines.length) {
    const text = lines[at]?.text ?? ''
    if (isRule(text)) {
      at++
      continue
    }
    if (strokes(text) === 0) break
    let end = at + 1
    if (rows.length > 0 && !open)
      while (
        cellsOf(lines.slice(at, end)).length < width &&
        end - at < longestTear &&
        end < lines.length &&
        !isBlank(lines[end]) &&
        !isOther(lines[end]?.text ?? '')
      )
        end++
    const cells = cellsOf(lines.slice(at, end), open)
    const row = cells.length > width && rows.length > 0 ? cellsOf(lines.slice(at, at + 1), open) : cells
    if (row !== cells) end = at + 1
    const endsEmpty = !open && row.length < width && closesRow(lines[end - 1]?.text ?? '')
    rows.push(endsEmpty ? [...row, { text: '', line: lines[end - 1]?.line ?? 1 }] : row)
    width = Math.max(width, row.length)
    at = end
  }
  return { rows: rows.length > 1 ? rows : [], next: Math.max(at, from + 1) }
}

/** A stroke behind each cell and none before a row: then a row that begins with one has an empty first cell. */
function strokesOnlyClose(lines: readonly Line[], from: number): boolean {
  let closed = 0
  for (let at = from; strokes(lines[at]?.text ?? '') > 0; at++) {
    const text = lines[at]?.text ?? ''
    if (!closesRow(text)) return false
    if (!opensRow(text)) closed++
  }
  return closed >= fewestClosed
}

const fewestClosed = 3

/** The cells of one row that stands in one line or, torn, in several; each with the line it begins in. */
function cellsOf(row: readonly Line[], opensEmpty = false): TextCell[] {
  const cells: TextCell[] = []
  let text = ''
  let began = row[0]?.line ?? 1
  const end = (line: number): void => {
    cells.push({ text: plain(text), line: began })
    text = ''
    began = line
  }
  for (const [index, { text: source, line }] of row.entries()) {
    const trimmed = source.trim()
    if (text.trim() === '') {
      text = ''
      began = line
    } else text += '\n'
    const inner = index === 0 && !opensEmpty ? trimmed.replace(/^\|/, '') : trimmed
    const parts = inner.split(/(?<!\\)\|/)
    for (const [part, piece] of parts.entries()) {
      text += piece
      if (part < parts.length - 1) end(line)
    }
  }
  if (text.trim() !== '' || cells.length === 0 || !closesRow(row.at(-1)?.text ?? '')) end(began)
  return cells
}

const plain = (text: string): string =>
  text
    .replaceAll('\\|', '|')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&nbsp;/gi, ' ')
    .replace(/\*\*|__/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
