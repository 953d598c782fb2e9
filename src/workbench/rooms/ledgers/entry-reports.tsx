import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { countable, countedIn } from './counted-in.ts'
import { CountedTags } from './counted-tags.tsx'
import { type EntryView, firstYear } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

/** The report years that count an entry and the cells of table 2 in which they do, the latest first. */
export function EntryReports({ view: { contents, end, stage } }: { readonly view: EntryView }) {
  const { say } = useWords()
  const { today } = useSession()
  if (stage === 'struck') return <p className="soft">{say(ledgersWords.struckSays)}</p>
  if (contents.kind === 'dispute-elsewhere') return <p className="soft">{say(ledgersWords.inDisputes)}</p>
  if (contents.ledBy !== undefined) return <p className="soft">{say(ledgersWords.ledByOther)}</p>
  const entry = countable(contents, end)
  const first = Math.max(firstYear, Number(contents.on.slice(0, 4)))
  const last = Number(today.slice(0, 4))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back).filter(
    (year) => countedIn(entry, year).length > 0,
  )
  if (years.length === 0) return <p className="soft">{say(ledgersWords.inReportsNone)}</p>
  return (
    <dl className={styles['years']}>
      {years.map((year) => (
        <div key={year} className="facts-pair">
          <dt className="digits">{say(ledgersWords.ofYear, { year })}</dt>
          <dd>
            <CountedTags entry={entry} year={year} none="" linked />
          </dd>
        </div>
      ))}
    </dl>
  )
}
