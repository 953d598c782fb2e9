import type { ReadonlyKysely } from 'kysely/readonly'
import { replay } from '../kernel/decider.ts'
import type { LedgerEntry } from '../ledgers/ledger-entry.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { readHistory } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** An entry as its events make it, and how many there are. */
export interface LedgerRecord {
  readonly entry: LedgerEntry
  readonly version: number
}

/** The entry of an organ by its id, whichever ledger it stands in; undefined when there is none. */
export async function ledgerRecord(
  db: ReadonlyKysely<Schema>,
  organId: string,
  entryId: string,
): Promise<LedgerRecord | undefined> {
  for (const kind of ['ledger', 'dispute'] as const) {
    const { events, seq } = await readHistory<LedgerEvent>(db, streamOf(organId, kind, entryId))
    if (seq > 0) return { entry: replay(ledgers, events), version: seq }
  }
  return undefined
}
