import type { Edition, EditionId } from '../annual-report/edition.ts'
import { editions } from '../annual-report/editions.ts'
import { cellsOf, type FigureKey } from '../annual-report/figures.ts'
import { formLabel } from '../annual-report/form-label.ts'
import { table2, table3, table4 } from '../annual-report/render/form-tables.ts'
import type { PrintCell } from '../formats/print-document.ts'
import type { Words } from '../kernel/words.ts'

/** A table of the form as it is printed, each cell that holds a figure with the figure's name in it. */
export interface FormTable {
  readonly table: 2 | 3 | 4
  readonly heading: Words
  readonly rows: readonly (readonly FormTableCell[])[]
}

interface Span {
  readonly columns?: number
  readonly rows?: number
}

export type FormTableCell =
  | (Span & { readonly figure: FigureKey })
  | (Span & { readonly figure?: never; readonly head: Words; readonly scope: 'col' | 'row' })

const formTables = { 2: table2, 3: table3, 4: table4 } as const
const known = new Map<EditionId, readonly FormTable[]>()

/** The three tables of an edition laid out as in the form. */
export function formAsRead(id: EditionId): readonly FormTable[] {
  const laid = known.get(id) ?? layOut(editions[id])
  known.set(id, laid)
  return laid
}

function layOut(edition: Edition): readonly FormTable[] {
  // The form is laid out with each cell holding its own key, which then says what to show there.
  const keys = new Set(cellsOf(edition).map(({ key }) => key))
  const keyed = Object.fromEntries([...keys].map((key) => [key, key]))
  return edition.sections.flatMap(({ heading, table }) =>
    table
      ? [
          {
            table,
            heading: formLabel(heading),
            rows: formTables[table](edition, keyed).rows.map((row) => row.map(cellIn(row, keys))),
          },
        ]
      : [],
  )
}

function cellIn(row: readonly PrintCell[], keys: ReadonlySet<string>): (cell: PrintCell) => FormTableCell {
  const scope = row.every(({ header }) => header) ? 'col' : 'row'
  return ({ text, header, columns, rows }) => {
    const span = { ...(columns !== undefined && { columns }), ...(rows !== undefined && { rows }) }
    return !header && keys.has(text) ? { ...span, figure: text } : { ...span, head: formLabel(text), scope }
  }
}
