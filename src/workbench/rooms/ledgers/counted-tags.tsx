import { marks } from '../../../kernel/marks.table.ts'
import { editionForYear } from '../../../annual-report/editions.ts'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Countable, countedIn, cellLabel } from './counted-in.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'
import { yuanOf } from './money.ts'

interface TagsAsked {
  readonly entry: Countable
  readonly year: number
  /** Said when it counts nowhere in that year. */
  readonly none: string
  /** Each leads to all that stands behind the figure. */
  readonly linked?: boolean
}

/** Where an entry counts in the table 2 of a year, and how much. */
export function CountedTags({ entry, year, none, linked = false }: TagsAsked) {
  const { say } = useWords()
  const edition = editionForYear(year)
  const cells = countedIn(entry, year)
  if (!edition || cells.length === 0) return <span className="soft">{none}</span>
  return (
    <ul className={styles['tags']}>
      {cells.map(({ key, share, sums }) => {
        const { row, column } = cellLabel(edition, key)
        const name = `${say(row)}${say(marks.part)}${say(column)}`
        const sign = share > 0 ? '+' : '−'
        const amount =
          sums === 'fen' ? say(ledgersWords.yuan, { yuan: yuanOf(Math.abs(share)) }) : String(Math.abs(share))
        return (
          <li key={key}>
            {linked ? (
              <Go to="/ledgers" search={{ year: String(year), figure: key }}>
                {name}
              </Go>
            ) : (
              name
            )}{' '}
            <span className="digits">
              {sign}
              {amount}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
