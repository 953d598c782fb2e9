import type { ReactNode } from 'react'
import styles from './dashboard.module.css'

interface TableAsked {
  readonly title: string
  /** What the rows are, then what is counted. */
  readonly heads: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly ReactNode[] }[]
}

/** Figures in rows; on a narrow screen the names stay while the figures are moved. */
export const FiguresTable = ({ title, heads, rows }: TableAsked) => (
  // A wide table is moved with the keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
    <table className={styles['figures']}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
