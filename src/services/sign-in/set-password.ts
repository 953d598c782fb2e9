import { hashPassword } from 'better-auth/crypto'
import type { Transaction } from 'kysely'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'

/** A password as it is kept: scrypt, with a salt of its own. Slow on purpose: made before the transaction begins. */
export const sealedPassword = (password: string): Promise<string> => hashPassword(password)

const noTokens = {
  access_token: null,
  refresh_token: null,
  id_token: null,
  access_token_expires_at: null,
  refresh_token_expires_at: null,
  scope: null,
} as const

/** Gives a user a password, in place of the one he had. */
export async function setPassword(
  trx: Transaction<Schema>,
  now: Instant,
  { userId, sealed, newId }: { readonly userId: string; readonly sealed: string; readonly newId: string },
): Promise<void> {
  await trx
    .insertInto('auth_account')
    .values({
      ...noTokens,
      id: newId,
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password: sealed,
      created_at: now,
      updated_at: now,
    })
    .onConflict((on) => on.columns(['provider_id', 'account_id']).doUpdateSet({ password: sealed, updated_at: now }))
    .execute()
}
