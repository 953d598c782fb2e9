import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from './schema.ts'

/** The handle for rooms that show and count: it has no way to write. */
export const readOnly = (db: Kysely<Schema> | ReadonlyKysely<Schema>): ReadonlyKysely<Schema> =>
  db as ReadonlyKysely<Schema>
