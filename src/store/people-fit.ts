import type { Kysely } from 'kysely'
import { type PeopleKeys, unseal } from './people-keys.ts'
import type { Schema } from './schema.ts'

/** Somebody whose entry is sealed, and the version of the key it was sealed with; undefined when the house knows nobody yet. */
export const someoneSealed = (db: Kysely<Schema>) =>
  db
    .selectFrom('person')
    .select(['organ_id', 'person_id', 'key_version', 'sealed'])
    .where('sealed', 'is not', null)
    .limit(1)
    .executeTakeFirst()

export type SomeoneSealed = NonNullable<Awaited<ReturnType<typeof someoneSealed>>>

/** Whether these keys open an entry: keys of another database, or without the version it needs, do not. */
export function keysFit(keys: PeopleKeys, { organ_id, person_id, key_version, sealed }: SomeoneSealed): boolean {
  if (!sealed) return true
  try {
    unseal(keys, key_version, { organ: organ_id, person: person_id }, sealed)
    return true
  } catch {
    return false
  }
}
