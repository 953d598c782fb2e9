import { createElement, type ReactNode } from 'react'
import type { Body, BodyPart, Run } from '../../../publication/body.ts'
import styles from './documents.module.css'

/** The text of a document as the public will see it. */
export const BodyView = ({ body }: { readonly body: Body }) => (
  <article className={styles['body']}>{body.map((part, at) => partView(part, at))}</article>
)

function partView(part: BodyPart, key: number): ReactNode {
  switch (part.kind) {
    case 'heading':
      return createElement(`h${part.level + 2}`, { key }, runsView(part.runs))
    case 'paragraph':
      return (
        <p key={key} className={part.at && styles[part.at]}>
          {runsView(part.runs)}
        </p>
      )
    case 'list':
      return createElement(
        part.ordered ? 'ol' : 'ul',
        { key },
        part.items.map((item, at) => <li key={at}>{runsView(item)}</li>),
      )
    case 'table':
      return <TableView key={key} rows={part.rows} />
    default:
      return part satisfies never
  }
}

function TableView({ rows }: Pick<Extract<BodyPart, { kind: 'table' }>, 'rows'>) {
  const [head = [], ...rest] = rows
  return (
    <div className={styles['table']}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {runsView(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rest.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{runsView(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const runsView = (runs: readonly Run[]): ReactNode =>
  runs.map(({ text, strong, href }, at) =>
    href === undefined ? (
      strong ? (
        <strong key={at}>{text}</strong>
      ) : (
        text
      )
    ) : (
      <a key={at} href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    ),
  )
