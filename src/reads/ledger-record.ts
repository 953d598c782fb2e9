import type { ReadonlyKysely } from 'kysely/readonly'
import { replay } from '../kernel/decider.ts'
import type { LedgerEntry } from '../ledgers/ledger-entry.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { readHistory } from '../store/event-log.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** An entry as its events make it, with them and with who wrote each down and when. */
export interface LedgerRecord {
  readonly entry: LedgerEntry
  readonly version: number
  readonly events: readonly LedgerEvent[]
  /** As many as the events, in their order. */
  readonly written: readonly { readonly actor: string; readonly at: Instant }[]
}

/** The entry of an organ by its id, whichever ledger it stands in; undefined when there is none. */
export async function ledgerRecord(
  db: ReadonlyKysely<Schema>,
  organId: string,
  entryId: string,
): Promise<LedgerRecord | undefined> {
  for (const kind of ['ledger', 'dispute'] as const) {
    const stream = streamOf(organId, kind, entryId)
    const { events, seq } = await readHistory<LedgerEvent>(db, stream)
    if (seq === 0) continue
    const written = await db
      .selectFrom('event_log')
      .select(['actor', 'at'])
      .where('organ_id', '=', organId)
      .where('stream', '=', stream.name)
      .where('seq', '<=', seq)
      .orderBy('seq')
      .execute()
    return { entry: replay(ledgers, events), version: seq, events, written }
  }
  return undefined
}
