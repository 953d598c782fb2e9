import type { PrintCell, PrintTable } from './print-document.ts'

export interface PlacedCell extends PrintCell {
  /** Grid column of its left edge, from 0. */
  readonly column: number
}

/** Each listed cell with the grid column it starts in, spans of earlier rows taken into account. */
export function placeCells(table: PrintTable): PlacedCell[][] {
  const takenUntil = Array.from({ length: table.columns }, () => 0)
  return table.rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > row) column += 1
      const placed = { ...cell, column }
      const { columns = 1, rows = 1 } = cell
      takenUntil.fill(row + rows, column, column + columns)
      column += columns
      return placed
    })
  })
}
