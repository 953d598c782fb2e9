import { isHeading, isProse, isValue, longestLabel, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const farthestBlank = 2
const longestLoneCell = 30

/**
 * Rows of cells between tabs. Empty lines (a page break in the file) do not end the table when rows follow; a short
 * line of its own between two rows is a row of one cell. Certain with two rows, one of them of three cells or with a value.
 */
export const tabRows: RunReader = (lines, from): TextRun | undefined => {
  if (!cellsOf(lines[from])) return undefined
  const rows: TextCell[][] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const cells = cellsOf(line)
    if (cells) rows.push(cells.map((text) => ({ text: text.trim(), line: line.line })))
    else if (line.text.trim() === '') {
      let next = at
      while (next - at < farthestBlank && lines[next]?.text.trim() === '') next++
      if (!cellsOf(lines[next])) break
      at = next
      continue
    } else if (isLoneCell(line) && cellsOf(lines[at + 1])) rows.push([{ text: line.text.trim(), line: line.line }])
    else break
    at++
  }
  const certain =
    rows.length >= 2 && rows.some((cells) => cells.length > 2 || cells.some(({ text }) => text !== '' && isValue(text)))
  return { rows: certain ? rows : [], next: at }
}

/** The cells of a row; undefined for a line that is none. */
function cellsOf(line: Line | undefined): readonly string[] | undefined {
  if (!line?.text.includes('\t')) return undefined
  const cells = line.text.split('\t')
  const mayBeProse = line.text.length > longestLabel || line.text.includes('。')
  return cells.some((text) => text.trim() !== '') && !(mayBeProse && cells.some(isProse)) ? cells : undefined
}

const isLoneCell = ({ text }: Line): boolean =>
  text.trim().length <= longestLoneCell && !isHeading(text) && !isProse(text)
