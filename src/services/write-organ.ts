import type { Transaction } from 'kysely'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { OrganRecord } from '../organ/organ-record.ts'
import { type OrganEvent, organRecording } from '../organ/organ-recording.ts'
import { type RecordChange, recordChanges } from '../organ/record-changes.ts'
import { readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { bumpSite } from '../store/site-version.ts'
import { streamOf } from '../store/streams.ts'
import type { House } from './office.ts'
import { ruleAndAppend } from './rule-and-append.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Who enters the record of an organ, and what he had before his eyes. */
export interface OrganWriting {
  readonly organId: string
  readonly actor: string
  readonly seen?: number
}

/** Where the record stands: how many events it has, and what the last one changed. */
export interface OrganStep {
  readonly version: number
  readonly changes: readonly RecordChange[]
}

/**
 * The one way the record of an organ changes: its history read and locked, ruled, appended; the row that everything is opened
 * by follows, and the pages of the public are made anew. Refuses the record of another organ, and one that moved on meanwhile.
 */
export async function writeOrgan(
  trx: Transaction<Schema>,
  house: Pick<House, 'today' | 'now' | 'newId' | 'hashName'>,
  { organId, actor, seen }: OrganWriting,
  record: OrganRecord,
): Promise<Result<OrganStep, OfficeRefusal>> {
  const past = await readForUpdate<OrganEvent>(trx, streamOf(organId, 'organ', 'record'))
  if (seen !== undefined && seen !== past.seq) return refuseService('organ-moved-on', { seen, now: past.seq })
  const stood = past.seq === 0 ? await recordBefore(trx, organId) : undefined
  const desk = { today: house.today() }
  const found: readonly OrganEvent[] = stood ? [{ type: 'record-found', on: desk.today, ...stood }] : []
  const before = replay(organRecording, [...past.events, ...found])
  const command = { type: 'set-record' as const, ...record }
  const cause = { actor, commandId: house.newId() }
  const done = await ruleAndAppend(trx, house, organRecording, { past, found, before, command, desk, ...cause })
  if (!done.ok) return refuseService('organ-id-stays', { is: done.no.is })
  const { version, events } = done.value
  if (events.length === 0) return yes({ version, changes: [] })

  const row = { profile: JSON.stringify(record.profile), settings: JSON.stringify(record.settings) }
  await trx
    .insertInto('organ')
    .values({ organ_id: organId, ...row })
    .onConflict((on) => on.column('organ_id').doUpdateSet(row))
    .execute()
  await bumpSite(trx, organId)
  return yes({ version, changes: recordChanges(before, record) })
}

/** What was entered of an organ before its record had a history. */
async function recordBefore(trx: Transaction<Schema>, organId: string): Promise<OrganRecord | undefined> {
  const row = await trx
    .selectFrom('organ')
    .select(['profile', 'settings'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row as unknown as OrganRecord | undefined
}
