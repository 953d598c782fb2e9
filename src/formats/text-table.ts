import type { Table } from './blocks.ts'
import { TableGrid } from './table-grid.ts'
import type { Line } from './text-lines.ts'

export interface TextCell {
  readonly text: string
  readonly line: number
  /** How far it reaches, where the text says so. */
  readonly columns?: number
  readonly rows?: number
}

/** What a run of lines turned out to be: rows of a table, or none when its rows are not certain. */
export interface TextRun {
  readonly rows: readonly (readonly TextCell[])[]
  /** The index of the first line after the run. */
  readonly next: number
}

/** Looks at the lines from an index on; undefined when no run of its kind begins there. */
export type RunReader = (lines: readonly Line[], from: number) => TextRun | undefined

/** Where a table of a text stands. */
export interface TableSite {
  /** Its number in the document. */
  readonly table: number
  readonly page?: number | undefined
  /** Lines of the text before those its cells are counted in. */
  readonly linesBefore?: number
}

/** A table whose columns are the order of the cells in their row, and of those that reach down from above where the text knows spans. */
export function textTable(rows: readonly (readonly TextCell[])[], { table, page, linesBefore = 0 }: TableSite): Table {
  const of = page === undefined ? { table } : { page, table }
  const grid = new TableGrid()
  return {
    kind: 'table',
    place: { ...of, line: (rows[0]?.[0]?.line ?? 1) + linesBefore },
    rows: rows.map((cells, row) => {
      grid.nextRow()
      return cells.map(({ text, line, columns = 1, rows: down = 1 }) => {
        const column = grid.place(columns, down)
        return {
          text,
          column,
          columns,
          rows: Math.min(down, rows.length - row),
          place: { ...of, line: line + linesBefore, row: row + 1, column: column + 1 },
        }
      })
    }),
  }
}
