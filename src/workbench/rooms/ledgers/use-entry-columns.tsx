import { disputeResults } from '../../../statute/dispute-results.table.ts'
import { entryKinds } from '../../../ledgers/entry-kinds.table.ts'
import { endingLabels } from '../../../ledgers/ledger-words.table.ts'
import { ledgerStages } from '../../../ledgers/transitions.table.ts'
import type { Column } from '../../list/rows.tsx'
import { Go } from '../../shell/go.tsx'
import { pathWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { CountedTags } from './counted-tags.tsx'
import type { EntryRow } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'
import { yuanOf } from './money.ts'

/** How an entry is shown in the list of a year. */
export function useEntryColumns(year: number): readonly Column<EntryRow>[] {
  const { say } = useWords()
  return [
    {
      key: 'title',
      title: say(ledgersWords.title),
      ...(styles['listed'] && { className: styles['listed'] }),
      show: ({ entryId, title, number, kind, path }) => (
        <div>
          <Go to={`/ledgers/${entryId}`}>{title || number || say(path ? pathWords[path] : entryKinds[kind].label)}</Go>
          {title && number && <div className="soft digits">{number}</div>}
        </div>
      ),
    },
    { key: 'kind', title: say(ledgersWords.kind), show: ({ kind }) => say(entryKinds[kind].label) },
    { key: 'on', title: say(ledgersWords.on), className: 'digits nowrap', show: ({ on }) => on },
    {
      key: 'amount',
      title: say(ledgersWords.amount),
      className: `digits nowrap ${styles['amount'] ?? ''}`,
      show: ({ count, fen, kind }) => (
        <>
          {entryKinds[kind].shape !== 'money' && <div>{say(ledgersWords.pieces, { count })}</div>}
          {fen !== undefined && <div>{say(ledgersWords.yuan, { yuan: yuanOf(fen) })}</div>}
        </>
      ),
    },
    {
      key: 'stage',
      title: say(ledgersWords.stage),
      className: 'nowrap',
      show: ({ stage, ending, until, result }) => (
        <>
          {stage === 'struck' ? (
            <s className="soft">{say(ledgerStages.struck.label)}</s>
          ) : (
            say(ending ? endingLabels[ending].label : result ? disputeResults[result].label : ledgerStages[stage].label)
          )}
          {until !== undefined && <div className="soft digits">{until}</div>}
        </>
      ),
    },
    {
      key: 'counts',
      title: say(ledgersWords.countsIn),
      show: (entry) => <CountedTags entry={entry} year={year} none={say(whyNot(entry), { year })} />,
    },
  ]
}

/** Why an entry counts nowhere in a year. */
const whyNot = ({ kind, stage, counted }: EntryRow) => {
  if (stage === 'struck') return ledgersWords.notCounted
  if (kind === 'dispute-elsewhere') return ledgersWords.inTableFour
  return counted ? ledgersWords.notInYear : ledgersWords.ledByOther
}
