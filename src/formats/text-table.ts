import type { Table } from './blocks.ts'
import type { Line } from './text-lines.ts'

export interface TextCell {
  readonly text: string
  readonly line: number
}

/** What a run of lines turned out to be: rows of a table, or none when its rows are not certain. */
export interface TextRun {
  readonly rows: readonly (readonly TextCell[])[]
  /** The index of the first line after the run. */
  readonly next: number
}

/** Looks at the lines from an index on; undefined when no run of its kind begins there. */
export type RunReader = (lines: readonly Line[], from: number) => TextRun | undefined

/** A table whose columns are the order of the cells in their row: plain text knows no spans. */
export function textTable(rows: readonly (readonly TextCell[])[], table: number, page: number | undefined): Table {
  const of = page === undefined ? { table } : { page, table }
  return {
    kind: 'table',
    place: { ...of, line: rows[0]?.[0]?.line ?? 1 },
    rows: rows.map((cells, row) =>
      cells.map(({ text, line }, column) => ({
        text,
        column,
        columns: 1,
        rows: 1,
        place: { ...of, line, row: row + 1, column: column + 1 },
      })),
    ),
  }
}
