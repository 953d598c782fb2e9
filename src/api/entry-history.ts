import { ledgerEventWords } from '../ledgers/event-words.table.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import type { LedgerRecord } from '../reads/ledger-record.ts'
import type { EntryView } from './shapes/ledger.ts'

type Told = EntryView['history'][number]

/** What happened to an entry, step by step, with the names of those who wrote it down. */
export const entryHistory = (
  { events, written }: Pick<LedgerRecord, 'events' | 'written'>,
  names: Readonly<Record<string, string>>,
): readonly Told[] =>
  events.flatMap((event, index): readonly Told[] => {
    const by = written[index]
    if (!by) return []
    const { type, on } = event
    return [
      {
        step: index + 1,
        type,
        says: ledgerEventWords[type],
        on,
        at: by.at,
        by: names[by.actor] ?? by.actor,
        ...moreOf(event),
      },
    ]
  })

function moreOf(event: LedgerEvent): Partial<Told> {
  const { on: _day, type: _kind, ...more } = event
  return more
}
