import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** The names of members of staff by their ids; one who acts by a token has no other name than his id. */
export async function staffNames(
  db: ReadonlyKysely<Schema>,
  organId: string,
  ids: Iterable<string>,
): Promise<Readonly<Record<string, string>>> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return {}
  const rows = await db
    .selectFrom('staff')
    .select(['user_id', 'name'])
    .where('organ_id', '=', organId)
    .where('user_id', 'in', asked)
    .execute()
  return Object.fromEntries(rows.map(({ user_id, name }) => [user_id, name]))
}
