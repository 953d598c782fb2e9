import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** The section a member of staff belongs to; undefined for the disclosure office itself, and for programs. */
export async function sectionOf(
  db: ReadonlyKysely<Schema>,
  organId: string,
  userId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff')
    .select('section')
    .where('organ_id', '=', organId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row?.section ?? undefined
}
