import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** The tokens of an organ, newest first, those that were ended too. What is listed opens nothing. */
export const apiTokens = (db: ReadonlyKysely<Schema>, organId: string) =>
  db
    .selectFrom('api_token')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('created_at', 'desc')
    .orderBy('hash')
    .execute()
