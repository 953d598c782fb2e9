import type { Kysely } from 'kysely'
import { deskJob, newestDeskJobs } from '../store/desk-jobs.ts'
import { batchesOf } from '../store/import-batches.ts'
import type { Schema } from '../store/schema.ts'

/** So many imports that were handed in are told. */
const most = 50

/** What came in, the latest first, and what was handed in lately. */
export async function importList(db: Kysely<Schema>, organId: string) {
  const [batches, jobs] = await Promise.all([batchesOf(db, organId), newestDeskJobs(db, organId, 'import', most)])
  return { batches, jobs }
}

/** One import that was handed in; undefined when there is none. */
export async function importJob(db: Kysely<Schema>, organId: string, id: string) {
  const job = await deskJob(db, organId, id)
  return job?.kind === 'import' ? job : undefined
}
