import { marks } from '../../../kernel/marks.table.ts'
import { definitionOf, definitions } from '../../../annual-report/definitions.table.ts'
import { editions } from '../../../annual-report/editions.ts'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { cellLabel } from './counted-in.ts'
import type { LedgerYear } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

interface TableTwoAsked {
  readonly counted: LedgerYear
  readonly chosen: string | undefined
}

/** Table 2 of a year, row by row; each figure is the way to its entries. */
export function TableTwo({ counted: { edition: id, year, figures }, chosen }: TableTwoAsked) {
  const { say } = useWords()
  const edition = editions[id]
  return (
    <ul className={styles['tiles']}>
      {edition.table2.flatMap(({ rows, columns }) =>
        rows.map(({ key: row, label, en }) => (
          <li key={row} className={styles['tile']}>
            <h3 title={say(definitions[definitionOf(2, { row })]?.says ?? { zh: label, en })}>
              {say({ zh: label, en })}
            </h3>
            <dl>
              {columns.map(({ key: column, kind }) => {
                const key = `t2.${row}.${column}`
                const name = say(cellLabel(edition, key).column)
                const figure = String(figures[key] ?? 0)
                const isMoney = kind === 'money' && id === '2021'
                return (
                  <div key={column} className={chosen === key ? styles['chosen'] : undefined}>
                    <dt>{name}</dt>
                    <dd>
                      <Go to="/ledgers" search={{ year: String(year), ...(chosen === key ? {} : { figure: key }) }}>
                        <span className="visually-hidden">
                          {say({ zh: label, en })} {name}：
                        </span>
                        <b>{figure}</b>
                        {isMoney && <small> {say({ zh: '万元', en: '10,000 yuan' })}</small>}
                      </Go>
                    </dd>
                  </div>
                )
              })}
            </dl>
          </li>
        )),
      )}
    </ul>
  )
}

/** What a figure is called, for the tag of the filter. */
export function useFigureName(): (key: string, edition: LedgerYear['edition']) => string {
  const { say } = useWords()
  return (key, id) => {
    const { row, column } = cellLabel(editions[id], key)
    return say(ledgersWords.behind, { figure: `${say(row)}${say(marks.part)}${say(column)}` })
  }
}
