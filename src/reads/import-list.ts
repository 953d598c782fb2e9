import type { Kysely } from 'kysely'
import { deskJob, newestDeskJobs } from '../store/desk-jobs.ts'
import { batchesOf } from '../store/import-batches.ts'
import { readOnly } from '../store/read-only.ts'
import { staffNames } from './staff-names.ts'
import type { Schema } from '../store/schema.ts'

/** So many imports that were handed in are told. */
const most = 50

/** What came in, the latest first, and what was handed in or taken back lately, with the names of those who did it. */
export async function importList(db: Kysely<Schema>, organId: string) {
  const [batches, jobs, undos] = await Promise.all([
    batchesOf(db, organId),
    newestDeskJobs(db, organId, 'import', most),
    newestDeskJobs(db, organId, 'import-undo', most),
  ])
  const names = await staffNames(
    readOnly(db),
    organId,
    [...batches, ...jobs].map(({ actor }) => actor),
  )
  return { batches, jobs, undos, names }
}

/** One import that was handed in, what came in with it, and who did it; undefined when there is none. */
export async function importJob(db: Kysely<Schema>, organId: string, id: string) {
  const job = await deskJob(db, organId, id)
  if (job?.kind !== 'import') return undefined
  const [batches, undos, names] = await Promise.all([
    batchesOf(db, organId),
    newestDeskJobs(db, organId, 'import-undo', most),
    staffNames(readOnly(db), organId, [job.actor]),
  ])
  return { job, batches, undos, names }
}
