import { isHeading, isProse, type Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const cellLine = /^[ \u00a0\u3000]*\t([^\t]*)$/
const fewestCells = 6

/**
 * One cell a line: a tab begins a cell, lines without one continue it, an empty line ends the row, two end the table.
 * Certain with two rows and six cells; a numbered heading or a sentence never belongs to a cell.
 */
export const tabCells: RunReader = (lines, from): TextRun | undefined => {
  if (!beginsCell(lines[from])) return undefined
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let blank = 0
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    if (line.text.trim() === '' && !line.text.includes('\t')) {
      if (++blank > 1) break
      if (row.length) rows.push(row)
      row = []
    } else if (beginsCell(line)) {
      blank = 0
      row.push({ text: line.text.trim(), line: line.line })
    } else {
      const cell = row.pop()
      if (!cell || blank || line.text.includes('\t') || isHeading(line.text) || isProse(line.text)) {
        if (cell) row.push(cell)
        break
      }
      row.push({ text: `${cell.text}\n${line.text.trim()}`.trim(), line: cell.line })
    }
  }
  if (row.length) rows.push(row)
  const cells = rows.reduce((sum, { length }) => sum + length, 0)
  const certain = rows.length >= 2 && cells >= fewestCells && cells > rows.length
  return { rows: certain ? rows : [], next: at }
}

function beginsCell(line: Line | undefined): boolean {
  const cell = line?.text.includes('\t') ? cellLine.exec(line.text) : undefined
  return cell !== undefined && cell !== null && !isProse(cell[1] ?? '')
}
