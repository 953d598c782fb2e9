const widestSpan = 1000
const widestGrid = 16_384

/** How far a cell reaches, as written in the file; anything that is no sensible number counts as one. */
export function spanOf(written: string | undefined): number {
  const span = written === undefined ? 1 : Number.parseInt(written, 10)
  return span >= 1 ? Math.min(span, widestSpan) : 1
}

/** Finds the grid column of each cell of a table row by row, with cells that reach down taken into account. */
export class TableGrid {
  /** For each grid column, the first row that is free again. */
  readonly #freeFrom: number[] = []
  #row = -1
  #column = 0

  nextRow(): void {
    this.#row++
    this.#column = 0
  }

  /** The column of the next cell of this row. */
  place(columns: number, rows: number): number {
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++
    const column = this.#column
    this.#column += columns
    if (rows > 1 && this.#column <= widestGrid)
      for (let at = column; at < this.#column; at++) this.#freeFrom[at] = this.#row + rows
    return column
  }
}
