import type { ReadonlyKysely } from 'kysely/readonly'
import { contactChanged } from '../organ/contact-changed.ts'
import type { OrganRecord } from '../organ/organ-record.ts'
import type { OrganEvent } from '../organ/organ-recording.ts'
import { type RecordChange, recordChanges } from '../organ/record-changes.ts'
import type { ColumnCode } from '../publication/columns.table.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import { staffNames } from './staff-names.ts'

/** One change of the record: who made it, when, and what it changed; the first one enters everything. */
export interface OrganChange {
  readonly version: number
  readonly type: OrganEvent['type']
  readonly at: Instant
  readonly actor: string
  readonly changes: readonly RecordChange[]
}

export interface OrganHistory {
  readonly version: number
  /** The newest first. */
  readonly changes: readonly OrganChange[]
  /** When the office could last be reached otherwise than before; undefined while it never changed. */
  readonly contactSince: Instant | undefined
}

/** The record of an organ as it is entered, with its history, the names of who made it, and what it left stale. */
export async function organDesk(db: ReadonlyKysely<Schema>, organId: string) {
  const history = await organHistory(db, organId)
  const { changes, contactSince } = history
  const [row, names, stale] = await Promise.all([
    db.selectFrom('organ').select(['profile', 'settings']).where('organ_id', '=', organId).executeTakeFirstOrThrow(),
    staffNames(db, organId, changes.map(whoMade)),
    contactSince === undefined ? [] : staleDocuments(db, organId, contactSince),
  ])
  return { ...history, record: row as unknown as OrganRecord, names, stale }
}

const whoMade = ({ actor }: OrganChange): string => actor

/** What was entered of an organ, one change after the other. */
export async function organHistory(db: ReadonlyKysely<Schema>, organId: string): Promise<OrganHistory> {
  const rows = await db
    .selectFrom('event_log')
    .select(['seq', 'type', 'body', 'actor', 'at'])
    .where('organ_id', '=', organId)
    .where('stream', '=', streamOf(organId, 'organ', 'record').name)
    .orderBy('seq')
    .execute()
  let before: OrganRecord | undefined
  let contactSince: Instant | undefined
  const changes = rows.map(({ seq, type, body, actor, at }): OrganChange => {
    const record = body as unknown as OrganRecord
    if (before && contactChanged(before, record)) contactSince = at
    const change = { version: seq, type: type as OrganEvent['type'], at, actor, changes: recordChanges(before, record) }
    before = record
    return change
  })
  return { version: rows.at(-1)?.seq ?? 0, changes: changes.toReversed(), contactSince }
}

/** Where the public is told by whom and where the organ works (art. 20 item 2). */
const tellsContact: ColumnCode = 'functions'

/** Documents the public can see that tell of the office and were last edited before it could be reached otherwise (GUIDE-STALE). */
export const staleDocuments = (db: ReadonlyKysely<Schema>, organId: string, since: Instant) =>
  db
    .selectFrom('public_document')
    .select(['document_id', 'title', 'changed_at'])
    .where('organ_id', '=', organId)
    .where('column_code', '=', tellsContact)
    .where('listed', '=', true)
    .where('changed_at', '<', since)
    .orderBy('changed_at')
    .execute()
