import type { ReadonlyKysely } from 'kysely/readonly'
import type { CaseEvent } from '../casework/case-events.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import { readHistory } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** A case as its events make it, and how many there are. */
export interface CaseRecord {
  readonly file: CaseFile
  readonly version: number
}

/** The case of an organ by its id; undefined when the organ has no such case. */
export async function caseRecord(
  db: ReadonlyKysely<Schema>,
  organId: string,
  caseId: string,
): Promise<CaseRecord | undefined> {
  const { events, seq } = await readHistory<CaseEvent>(db, streamOf(organId, 'case', caseId))
  return seq === 0 ? undefined : { file: replay(casework, events), version: seq }
}

/** Everything that was written down of a case, in order, with who did it and when; empty when there is no such case. */
export const caseEvents = (db: ReadonlyKysely<Schema>, organId: string, caseId: string) =>
  db
    .selectFrom('event_log')
    .select(['seq', 'type', 'happened_on', 'body', 'actor', 'at', 'hash_name', 'hash'])
    .where('organ_id', '=', organId)
    .where('stream', '=', streamOf(organId, 'case', caseId).name)
    .orderBy('seq')
    .execute()
