import type { Transaction } from 'kysely'
import type { StaffRole } from '../../organ/staff-roles.table.ts'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'

export interface PersonForm {
  readonly id: string
  readonly organId: string
  readonly username: string
  readonly name: string
  readonly section?: string | undefined
  readonly roles: readonly StaffRole[]
}

/**
 * Writes a person who may sign in and the part he has in an organ; one who is known by his id stays as he is. Answers whether the user name
 * is his: of two who take one at the same time, one waits here and is told.
 */
export async function keepPerson(
  trx: Transaction<Schema>,
  now: Instant,
  { id, organId, username, name, section, roles }: PersonForm,
): Promise<boolean> {
  await trx
    .insertInto('auth_user')
    .values({
      id,
      name,
      username,
      address: username,
      address_verified: true,
      image: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((on) => on.doNothing())
    .execute()
  const named = await trx.selectFrom('auth_user').select('id').where('username', '=', username).executeTakeFirst()
  if (named && named.id !== id) return false
  await trx
    .insertInto('staff')
    .values({ organ_id: organId, user_id: id, name, section: section ?? null, roles: [...roles], active: true })
    .onConflict((on) => on.column('user_id').doNothing())
    .execute()
  return true
}
