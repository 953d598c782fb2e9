import type { House } from '../office.ts'
import type { SignInMethod, SignInResult } from '../../organ/sign-in-methods.table.ts'

export interface SignInTry {
  /** Undefined when nobody of the name that was typed is known; the name itself is not kept. */
  readonly userId: string | undefined
  readonly method: SignInMethod
  readonly result: SignInResult
  readonly address: string
  readonly userAgent: string
}

/** Writes down who came to the door, how, from where, and whether he got in. */
export async function keepSignIn(
  { db, now }: Pick<House, 'db' | 'now'>,
  { userId, method, result, address, userAgent }: SignInTry,
): Promise<void> {
  await db
    .insertInto('sign_in_record')
    .values((of) => ({
      organ_id:
        userId === undefined ? null : of.selectFrom('staff').select('organ_id').where('user_id', '=', userId).limit(1),
      user_id: userId ?? null,
      method,
      result,
      address,
      user_agent: userAgent.slice(0, 300),
      at: now(),
    }))
    .execute()
}
