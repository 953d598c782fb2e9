import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** The closed days of an organ's log with their roots, newest first. */
export const logRoots = (db: ReadonlyKysely<Schema>, organId: string, limit: number) =>
  db
    .selectFrom('log_root')
    .select(['day', 'events', 'hash_name', 'root', 'previous_root'])
    .where('organ_id', '=', organId)
    .orderBy('day', 'desc')
    .limit(limit)
    .execute()
