import { isHeading, isProse, isValue, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const farthestBlank = 2
const longestLoneCell = 30

/**
 * Rows of cells between tabs. Empty lines (a page break in the file) do not end the table when rows follow; a short
 * line of its own between two rows is a row of one cell. Certain with two rows, one of them of three cells or with a value.
 */
export const tabRows: RunReader = (lines, from): TextRun | undefined => {
  if (!isRow(lines[from])) return undefined
  const rows: TextCell[][] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    if (isRow(line)) rows.push(line.text.split('\t').map((text) => ({ text: text.trim(), line: line.line })))
    else if (line.text.trim() === '') {
      let next = at
      while (next - at < farthestBlank && lines[next]?.text.trim() === '') next++
      if (!isRow(lines[next])) break
      at = next
      continue
    } else if (isLoneCell(line) && isRow(lines[at + 1])) rows.push([{ text: line.text.trim(), line: line.line }])
    else break
    at++
  }
  const certain =
    rows.length >= 2 && rows.some((cells) => cells.length > 2 || cells.some(({ text }) => text !== '' && isValue(text)))
  return { rows: certain ? rows : [], next: at }
}

function isRow(line: Line | undefined): boolean {
  if (!line?.text.includes('\t')) return false
  const cells = line.text.split('\t')
  return cells.length > 1 && cells.some((text) => text.trim() !== '') && !cells.some(isProse)
}

const isLoneCell = ({ text }: Line): boolean =>
  text.trim().length <= longestLoneCell && !isHeading(text) && !isProse(text)
