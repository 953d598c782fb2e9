import type { Result } from '../../../kernel/result.ts'
import type { LedgerContents } from '../../../ledgers/ledger-events.ts'
import { yearOf } from '../../../kernel/civil-date.ts'
import { useWords } from '../../words/use-words.tsx'
import { countable } from './counted-in.ts'
import { CountedTags } from './counted-tags.tsx'
import { FaultWords } from './entry-fields.tsx'
import type { EntryFault } from './entry-form.ts'
import type { EntryView } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

interface OutlookAsked {
  readonly ruling: Result<LedgerContents, EntryFault> | undefined
  readonly view: EntryView | undefined
}

/** Whether what is typed would be accepted, and where it will count. */
export function EntryOutlook({ ruling, view }: OutlookAsked) {
  const { say } = useWords()
  if (!ruling) return null
  if (!ruling.ok) {
    const { no: fault } = ruling
    return (
      <div className={styles['outlook']} role="status">
        <b>{say(ledgersWords.notYet)}</b>
        <p className="soft">{fault.of === 'shape' ? <FieldMissing fault={fault} /> : <FaultWords fault={fault} />}</p>
      </div>
    )
  }
  const year = yearOf(ruling.value.on)
  const isDispute = ruling.value.kind === 'dispute-elsewhere'
  return (
    <div className={`${styles['outlook'] ?? ''} ${styles['ready'] ?? ''}`} role="status">
      <b>{say(view ? ledgersWords.readyAmend : ledgersWords.ready)}</b>
      {isDispute ? (
        <p>{say(ledgersWords.inDisputes)}</p>
      ) : (
        <>
          <p className="soft">{say(ledgersWords.willCount, { year })}</p>
          <CountedTags
            entry={countable(ruling.value, view?.end)}
            year={year}
            none={say(ruling.value.ledBy === undefined ? ledgersWords.willNotCount : ledgersWords.ledByOther)}
          />
        </>
      )}
    </div>
  )
}

function FieldMissing({ fault }: { readonly fault: Extract<EntryFault, { of: 'shape' }> }) {
  return <FaultWords fault={fault} />
}
