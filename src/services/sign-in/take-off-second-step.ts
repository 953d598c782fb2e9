import type { Transaction } from 'kysely'
import type { Schema } from '../../store/schema.ts'

/** Takes the second step off somebody who has lost it. */
export async function takeOffSecondStep(trx: Transaction<Schema>, userId: string): Promise<void> {
  await trx.deleteFrom('auth_two_factor').where('user_id', '=', userId).execute()
  await trx.updateTable('auth_user').set({ two_factor_enabled: false }).where('id', '=', userId).execute()
}
