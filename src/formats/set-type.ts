import type { PrintTable } from './print-document.ts'

/** How an official paper is set (GB/T 9704): millimetres for the page, points for type. */
export const page = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, numberBelow: 7 } as const

/** Points: 2号 for the title, 3号 for the text, 4号 for page numbers; pitch of 22 lines in 225 mm. */
export const type = { title: 22, titlePitch: 33, body: 16, pitch: 28.99, pageNumber: 14, padding: 2 } as const

export const pointsPerMillimetre = 72 / 25.4

const blockWidth = (page.width - page.left - page.right) * pointsPerMillimetre

/** Width of each grid column in points, filling the text block. */
export function columnWidths({ widths }: PrintTable): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width / sum) * blockWidth)
}

/** Width of a cell in points. */
export const cellWidth = (grid: readonly number[], column: number, columns = 1): number =>
  grid.slice(column, column + columns).reduce((total, width) => total + width, 0)

/** Width of a line in characters: a Chinese one is 1, a Latin one a half. */
export const emWidth = (text: string): number => text.replace(/[\u2e80-\u{10ffff}]/gu, '  ').length / 2

/**
 * Points at which a cell's text is set: 小四 in a table of few columns, 五号 in others, and smaller when its longest
 * unbreakable word (a large number) would not fit the cell.
 */
export function cellSize(text: string, table: PrintTable, width: number): number {
  const usual = table.columns <= 5 ? 12 : 10.5
  const longest = Math.max(0, ...(text.match(/[!-~]+/g) ?? []).map((word) => word.length))
  const fitting = (width - 2 * type.padding) / (longest * 0.56)
  return Math.min(usual, Math.max(4, Math.floor(fitting * 2) / 2))
}

/** The two halves of a title between which a line may end without tearing a word: up to its year, and the rest. */
export function titleHalves(title: string): readonly string[] {
  const [, first, second] = /^(.*?\d{4}年)(.+)$/u.exec(title) ?? []
  return first && second ? [first, second] : [title]
}

/** Characters of the title's size on one line. */
const titleLine = Math.floor(blockWidth / type.title)

/** A title too long for one line is set on two, when its halves fit. */
export function titleLines(title: string): readonly string[] {
  const halves = titleHalves(title)
  const fits = emWidth(title) > titleLine && halves.every((half) => emWidth(half) <= titleLine)
  return fits ? halves : [title]
}

/**
 * How far each line of a signature stands from the right edge, in characters: the date four, the lines centred over
 * one another, and none nearer than two.
 */
export function signatureIndents(lines: readonly string[]): number[] {
  const distances = lines.map((line, index) => (index === lines.length - 1 ? 4 : 2) + emWidth(line) / 2)
  const axis = Math.max(...distances)
  return lines.map((line) => axis - emWidth(line) / 2)
}
