import type { PrintCell } from '../../formats/print-document.ts'

/** One line of labels of a form, outermost merged cell first, and the cells beside it. */
export interface LabelledRow {
  readonly path: readonly string[]
  readonly cells: readonly PrintCell[]
}

/**
 * Rows of the form whose labels stand in `depth` grid columns: neighbours with the same outer labels share one
 * merged cell, and a row's own label fills what is left of the label columns.
 */
export function mergeLabels(rows: readonly LabelledRow[], depth: number): PrintCell[][] {
  return rows.map(({ path, cells }, index) => {
    const labels = path.flatMap((text, level): PrintCell[] => {
      if (level === path.length - 1) return [label(text, { columns: depth - level })]
      if (sharesOuter(rows[index - 1]?.path, path, level)) return []
      return [label(text, { rows: rowsSharing(rows, index, level) })]
    })
    return [...labels, ...cells]
  })
}

/** Turns such labels upright: the path of each column runs downwards, and neighbours share merged cells. */
export function mergeHeadings(paths: readonly (readonly string[])[], depth: number): PrintCell[][] {
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, index): PrintCell[] => {
      const text = path[level]
      if (text === undefined) return []
      if (level === path.length - 1) return [heading(text, { rows: depth - level })]
      if (sharesOuter(paths[index - 1], path, level)) return []
      const columns = rowsSharing(
        paths.map((path) => ({ path })),
        index,
        level,
      )
      return [heading(text, { columns })]
    }),
  )
}

interface Span {
  readonly columns?: number
  readonly rows?: number
}

/** A header cell of the form, centred. */
export const heading = (text: string, { columns = 1, rows = 1 }: Span = {}): PrintCell => ({
  text,
  ...(columns > 1 && { columns }),
  ...(rows > 1 && { rows }),
  align: 'center',
  header: true,
})

const label = (text: string, span: Span): PrintCell => ({ ...heading(text, span), align: 'left' })

const sharesOuter = (other: readonly string[] | undefined, path: readonly string[], level: number): boolean =>
  other !== undefined && other.length > level + 1 && path.slice(0, level + 1).every((text, at) => other[at] === text)

function rowsSharing(rows: readonly { readonly path: readonly string[] }[], from: number, level: number): number {
  const path = rows[from]?.path ?? []
  const rest = rows.slice(from + 1)
  const end = rest.findIndex((row) => !sharesOuter(row.path, path, level))
  return 1 + (end === -1 ? rest.length : end)
}
