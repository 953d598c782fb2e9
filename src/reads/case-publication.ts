import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** What became public of a request: its entry on the disclosure log, and the documents that come of it, the oldest first. */
export async function casePublication(db: ReadonlyKysely<Schema>, organId: string, caseId: string) {
  const [entry, documents] = await Promise.all([
    db
      .selectFrom('answered_request')
      .select(['entry_id', 'title', 'released_at'])
      .where('organ_id', '=', organId)
      .where('case_id', '=', caseId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst(),
    db
      .selectFrom('document_register')
      .select(['document_id', 'title', 'stage', 'standing', 'year', 'serial', 'published_at'])
      .where('organ_id', '=', organId)
      .where('from_case', '=', caseId)
      .orderBy('document_id')
      .execute(),
  ])
  return { entry, documents }
}

/** A case by its number; undefined when there is none. */
export async function numberedCase(db: ReadonlyKysely<Schema>, organId: string, caseId: string) {
  const row = await db
    .selectFrom('case_register')
    .select('number')
    .where('organ_id', '=', organId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row && { caseId, number: row.number }
}
