import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** Everybody who is or was of the staff, by name. */
export const staffByName = (db: ReadonlyKysely<Schema>, organId: string) =>
  db.selectFrom('staff').select(['user_id as id', 'name']).where('organ_id', '=', organId).orderBy('name').execute()

/** Who may have written something down: the staff by name, those who left too, and programs by the name of their token. */
export async function logActors(
  db: ReadonlyKysely<Schema>,
  organId: string,
): Promise<readonly { readonly id: string; readonly name?: string }[]> {
  const [staff, tokens] = await Promise.all([
    staffByName(db, organId),
    db
      .selectFrom('api_token')
      .select('actor as id')
      .distinct()
      .where('organ_id', '=', organId)
      .orderBy('actor')
      .execute(),
  ])
  const known = new Set(staff.map(({ id }) => id))
  return [...staff, ...tokens.filter(({ id }) => !known.has(id))]
}
