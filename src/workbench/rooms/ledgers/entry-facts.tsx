import { formatCitation } from '../../../statute/citation.ts'
import { disputeResults } from '../../../statute/dispute-results.table.ts'
import { entryKinds } from '../../../ledgers/entry-kinds.table.ts'
import { endingLabels } from '../../../ledgers/ledger-words.table.ts'
import { Sheet } from '../../page/page.tsx'
import { deskWords } from '../../words/desk.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { useSaidContents } from './contents-said.ts'
import type { EntryView } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

/** What an entry says, how it ended, and the article that asks for it. */
export function EntryFacts({ view: { contents, end } }: { readonly view: EntryView }) {
  const { say, language } = useWords()
  const said = useSaidContents()
  const { label, cite } = entryKinds[contents.kind]
  const ended = end && (end.ending ? endingLabels[end.ending] : end.result && disputeResults[end.result])
  return (
    <Sheet title={say(ledgersWords.facts)}>
      <dl className={styles['facts']}>
        <dt>{say(ledgersWords.kind)}</dt>
        <dd>{say(label)}</dd>
        {said(contents).map(({ field, name, value }) => (
          <div key={field} className="facts-pair">
            <dt>{name}</dt>
            <dd className="digits">{value}</dd>
          </div>
        ))}
        {end && (
          <div className="facts-pair">
            <dt>{say(end.result ? ledgersWords.result : ledgersWords.ending)}</dt>
            <dd className="digits">
              {ended && say(ended.label)} {end.on}
            </dd>
          </div>
        )}
        <dt>{say(deskWords.why)}</dt>
        <dd>{formatCitation(cite, language)}</dd>
      </dl>
    </Sheet>
  )
}
