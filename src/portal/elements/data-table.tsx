import type { Child } from 'hono/jsx'
import { marks } from '../../kernel/marks.table.ts'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

export interface DataColumn<Row> {
  readonly label: string
  /** Figures stand at the right, digit under digit. */
  readonly figures?: boolean
  /** The cell names its row. */
  readonly heads?: boolean
  readonly show: (row: Row) => Child
}

interface DataTableProps<Row> {
  readonly language: Language
  readonly caption: string
  /** The heading above already says what the caption says. */
  readonly captionHidden?: boolean
  /** Where there is no room the cells of a row stand below each other, each with its label. */
  readonly folds?: boolean
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A ruled table that scrolls by itself where the screen is narrow. */
export function DataTable<Row>({ language, caption, captionHidden, folds, columns, rows }: DataTableProps<Row>) {
  return (
    <section
      class={folds === true ? 'table folds' : 'table'}
      aria-label={`${caption}${marks.open[language]}${elementWords.scrollable[language]}${marks.close[language]}`}
      tabindex={0}
    >
      <table>
        <caption class={captionHidden === true ? 'aside' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, figures }) => (
              <th scope="col" class={figures === true ? 'figure' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map(({ label, figures, heads, show }) =>
                heads === true ? (
                  <th scope="row">{show(row)}</th>
                ) : (
                  <td class={figures === true ? 'figure' : undefined} data-label={folds === true ? label : undefined}>
                    {show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
