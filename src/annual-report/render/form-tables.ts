import type { PrintCell, PrintTable } from '../../formats/print-document.ts'
import { contents } from '../common-form.table.ts'
import type { Edition } from '../edition.ts'
import type { FigureKey } from '../figures.ts'
import type { PrintedFigures } from '../manuscript.ts'
import { heading, mergeHeadings, mergeLabels } from './form-rows.ts'

/** Widths of the printed form, in relation to each other. */
const widths = { table2: [29, 23, 23, 25], labels3: [7, 11, 32], applicant: 7.2 }

const printedFigure = (figures: PrintedFigures, key: FigureKey, columns = 1): PrintCell => ({
  text: String(figures[key] ?? ''),
  ...(columns > 1 && { columns }),
  align: 'center',
})

/** The blocks of table 2 under one another in a grid of four columns; the last column of a narrower block is wider. */
export function table2(edition: Edition, figures: PrintedFigures): PrintTable {
  const grid = widths.table2.length
  const rows = edition.table2.flatMap(({ article, columns, rows }) => {
    const spanOf = (index: number): number => (index === columns.length - 1 ? grid - columns.length : 1)
    return [
      [heading(article, { columns: grid })],
      [heading(contents), ...columns.map(({ label }, index) => heading(label, { columns: spanOf(index) }))],
      ...rows.map((row) => [
        heading(row.label),
        ...columns.map(({ key }, index) => printedFigure(figures, `t2.${row.key}.${key}`, spanOf(index))),
      ]),
    ]
  })
  return { kind: 'table', columns: grid, widths: widths.table2, rows }
}

/** Table 3 with its corner cell, three header rows, and the merged labels of the results. */
export function table3(edition: Edition, figures: PrintedFigures): PrintTable {
  const { corner, columnsHeading, organisations, columns, rows } = edition.table3
  const depth = widths.labels3.length
  const headings = mergeHeadings(
    columns.map(({ key, label }) =>
      key === 'natural' || key === 'total' ? [columnsHeading, label] : [columnsHeading, organisations, label],
    ),
    depth,
  )
  const body = rows.map((row) => ({
    path: row.path,
    cells: columns.map(({ key }) => printedFigure(figures, `t3.${row.key}.${key}`)),
  }))
  return {
    kind: 'table',
    columns: depth + columns.length,
    widths: [...widths.labels3, ...columns.map(() => widths.applicant)],
    headRows: depth,
    rows: [
      ...headings.map((row, index) => (index ? row : [heading(corner, { columns: depth, rows: depth }), ...row])),
      ...mergeLabels(body, depth),
    ],
  }
}

/** Table 4: one row of figures under the groups and their results. */
export function table4(edition: Edition, figures: PrintedFigures): PrintTable {
  const { groups, columns } = edition.table4
  const cells = groups.flatMap((group) => columns.map((column) => ({ group, column })))
  const depth = 1 + Math.max(...groups.map(({ path }) => path.length))
  return {
    kind: 'table',
    columns: cells.length,
    widths: cells.map(() => 1),
    headRows: depth,
    rows: [
      ...mergeHeadings(
        cells.map(({ group, column }) => [...group.path, column.label]),
        depth,
      ),
      cells.map(({ group, column }) => printedFigure(figures, `t4.${group.key}.${column.key}`)),
    ],
  }
}
