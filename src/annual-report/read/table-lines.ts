import type { Cell, Table } from '../../formats/blocks.ts'
import { readCell } from './cell-value.ts'
import { narrow } from './fold.ts'
import type { TokenPart } from './token.ts'

/** The rows of a table; a row whose cells hold several lines of numbers each is several rows torn together. */
export function tableLines(table: Table): TokenPart[][] {
  const found: TokenPart[][] = []
  for (const cells of table.rows) {
    const height = tornHeight(cells)
    if (height === undefined) found.push(rowParts(cells))
    else found.push(...tornRows(cells, height))
  }
  return found
}

function tornRows(cells: readonly Cell[], height: number): TokenPart[][] {
  const columns = cells.map((cell) => ({ cell, lines: spread(linesOf(cell.text), height) }))
  return Array.from({ length: height }, (_, line) =>
    columns.map(({ cell, lines }) => ({ ...wholeCell(cell), text: lines[line] ?? '' })),
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * The number of rows torn into one, when at least two cells, and more than hold one number, hold that many lines of
 * numbers, and the words beside them are as many. Lines under one label may be numbers broken in two.
 */
function tornHeight(cells: readonly Cell[]): number | undefined {
  if (!cells.some(({ text }) => text.includes('\n'))) return undefined
  const columns = cells.map((cell) => linesOf(cell.text)).filter((lines) => lines.length > 0)
  const isNumbers = (lines: readonly string[]): boolean => lines.every((line) => readCell(line)?.state === 'number')
  const numbers = columns.filter(isNumbers)
  const words = columns.filter((lines) => !isNumbers(lines))
  const heights = numbers.map((lines) => lines.length).filter((lines) => lines > 1)
  const height = heights[0]
  if (height === undefined || heights.length < 2 || heights.length * 2 <= numbers.length) return undefined
  const named = words.length === 0 || words.some((lines) => spread(lines, height).length === height)
  return named && heights.every((each) => each === height) ? height : undefined
}

const opensItem = /^(?:\d{1,2}[.、．]|[（(][一二三四五六七][)）]|[一二三四]、)/

/** Lines of a label cell dealt out to torn rows: one each, or one numbered item each, or all to the first. */
function spread(lines: readonly string[], height: number): string[] {
  if (lines.length === height) return [...lines]
  const items: string[] = []
  for (const line of lines) {
    if (opensItem.test(line) || items.length === 0) items.push(line)
    else items[items.length - 1] += line
  }
  return items.length === height ? items : [lines.join('\n')]
}

/** `1 2 3`, the shortest row of numbers in one cell. */
const shortestRow = 5
const white = /\s/

/** A cell is one part, except when it swallowed a whole row of numbers. */
function rowParts(cells: readonly Cell[]): TokenPart[] {
  const parts: TokenPart[] = []
  for (const cell of cells)
    if (cell.text.length >= shortestRow && white.test(cell.text)) parts.push(...cellParts(cell))
    else parts.push(wholeCell(cell))
  return parts
}

function cellParts(cell: Cell): TokenPart[] {
  const words = narrow(cell.text).trim().split(/\s+/)
  const numbers = words.length > 2 && words.every((word) => readCell(word)?.state === 'number')
  if (!numbers) return [wholeCell(cell)]
  const width = cell.columns / words.length
  return words.map((text, index) => ({
    text,
    at: cell.place,
    from: cell.column + index * width,
    to: cell.column + (index + 1) * width,
  }))
}

const wholeCell = ({ text, place, column, columns }: Cell): TokenPart => ({
  text,
  at: place,
  from: column,
  to: column + columns,
})
