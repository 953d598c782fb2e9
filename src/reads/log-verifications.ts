import type { Kysely } from 'kysely'
import { newestDeskJobs } from '../store/desk-jobs.ts'
import type { Schema } from '../store/schema.ts'

/** So many are told. */
const most = 20

/** The verifications of an organ's log, the newest first, with how far each has come. */
export const logVerifications = (db: Kysely<Schema>, organId: string) =>
  newestDeskJobs(db, organId, 'log-verification', most)
