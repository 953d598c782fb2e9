import { Fragment, type ReactNode } from 'react'
import type { EditionId } from '../../annual-report/edition.ts'
import type { FigureKey } from '../../annual-report/figures.ts'
import { formAsRead } from '../../audit/form-as-read.ts'
import { useWords } from '../words/use-words.tsx'
import { PrintedLabel } from './printed-label.tsx'

export interface CellSpan {
  readonly colSpan: number
  readonly rowSpan: number
}

interface FormAsked {
  readonly edition: EditionId
  /** How the room shows a form: `scroll`, `form`, `form2` to `form4`, `twoLines`. */
  readonly styles: Readonly<Record<string, string>>
  /** The cell of a figure. */
  readonly cell: (figure: FigureKey, span: CellSpan) => ReactNode
}

/** The three tables of an edition laid out as they are printed. */
export function PrintedForm({ edition, styles, cell }: FormAsked) {
  const { say, language } = useWords()
  return formAsRead(edition).map(({ table, heading, rows }) => (
    // A wide table is moved with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div key={table} className={styles['scroll']} tabIndex={0} role="region" aria-label={say(heading)}>
      <table
        className={[styles['form'], styles[`form${table}`], language === 'en' && styles['twoLines']]
          .filter(Boolean)
          .join(' ')}
      >
        <caption>
          <PrintedLabel label={heading} />
        </caption>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((one, at) => {
                const span = { colSpan: one.columns ?? 1, rowSpan: one.rows ?? 1 }
                return one.figure === undefined ? (
                  <th key={at} scope={one.scope} {...span}>
                    <PrintedLabel label={one.head} />
                  </th>
                ) : (
                  <Fragment key={at}>{cell(one.figure, span)}</Fragment>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}
