import type { Cell, Table } from './blocks.ts'
import { cellText } from './pdf-cell.ts'
import type { Glyph } from './pdf-glyph.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { isNumeric } from './pdf-text.ts'

export interface PlacedTable {
  readonly top: number
  readonly table: Omit<Table, 'place'>
  readonly glyphs: ReadonlySet<Glyph>
}

/** The table a grid makes of the characters inside it, or undefined when it holds none (a chart, an empty frame). */
export function tableOf(grid: Grid, glyphs: readonly Glyph[], page: number): PlacedTable | undefined {
  const { xs, ys } = grid
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const inside = tokensOf(glyphs).filter((token) =>
    token.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
  )
  if (inside.length === 0) return undefined
  const contents = contentsOf(grid, inside)
  const cells = grid.cells.map((cell) => placedCell(grid, cell, contents.get(cell) ?? [], page))
  const rows = ys.slice(1).map((_, row) => cells.filter((cell) => cell.place.row === row + 1))
  return { top, table: { kind: 'table', rows }, glyphs: new Set(inside.flat()) }
}

function placedCell({ xs, ys }: Grid, cell: GridCell, glyphs: readonly Glyph[], page: number): Cell {
  const width = (xs[cell.column + cell.columns] ?? 0) - (xs[cell.column] ?? 0)
  const height = (ys[cell.row + cell.rows] ?? 0) - (ys[cell.row] ?? 0)
  const { column, columns, rows } = cell
  return {
    text: cellText(glyphs, width, height),
    column,
    columns,
    rows,
    place: { page, row: cell.row + 1, column: column + 1 },
  }
}

/** A number is never torn: its characters go together to the cell its middle lies in, even where it runs over a line. */
function contentsOf({ xs, ys, cells }: Grid, tokens: readonly Glyph[][]): Map<GridCell, Glyph[]> {
  const owner = new Map<number, GridCell>()
  const width = xs.length - 1
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        owner.set(row * width + column, cell)
    }
  }
  const contents = new Map<GridCell, Glyph[]>()
  for (const token of tokens) {
    const x = token.reduce((sum, glyph) => sum + glyph.x, 0) / token.length
    const y = token.reduce((sum, glyph) => sum + glyph.y, 0) / token.length
    const cell = owner.get(indexAt(ys, y) * width + indexAt(xs, x))
    if (!cell) continue
    const before = contents.get(cell)
    if (before) before.push(...token)
    else contents.set(cell, [...token])
  }
  return contents
}

const indexAt = (positions: readonly number[], value: number): number =>
  Math.max(
    0,
    Math.min(
      positions.length - 2,
      positions.findLastIndex((position) => position <= value),
    ),
  )

/** Numbers whole, every other character by itself, in the order of the file. */
function tokensOf(glyphs: readonly Glyph[]): Glyph[][] {
  const tokens: Glyph[][] = []
  for (const glyph of glyphs) {
    const token = tokens.at(-1)
    const before = token?.at(-1)
    if (token && before && continuesNumber(before, glyph)) token.push(glyph)
    else tokens.push([glyph])
  }
  return tokens
}

function continuesNumber(before: Glyph, glyph: Glyph): boolean {
  if (!isNumeric(before.text) || !isNumeric(glyph.text) || before.turned !== glyph.turned) return false
  const gap = Math.abs(glyph.left - before.right)
  const widest = before.object === glyph.object ? 0.15 : 0.06
  return Math.abs(glyph.baseline - before.baseline) < 0.1 * glyph.size && gap < widest * glyph.size
}
