import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { SignInMethod } from '../../organ/sign-in-methods.table.ts'
import { networkOf } from '../../kernel/network-of.ts'
import { type Instant, instantOf } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'
import type { LockKey } from './lock-out.ts'
import type { SignIn } from './open-sign-in.ts'

export interface Trying {
  readonly method: SignInMethod
  readonly address: string
  /** As it was typed, in its plain form; empty when the way asks for none. */
  readonly username: string
  readonly userId: string | undefined
}

/** From an address one came in from within so many days, what others guess elsewhere does not shut one out. */
const knownForDays = 90

/**
 * By what failures are counted: the address; the name that was typed from there, whoever has it; the name from anywhere, unless its owner
 * comes in from this address; the person at his second step. Names are kept by their mark alone, for one may be a password.
 */
export async function lockKeys(
  { house, settings }: SignIn,
  { method, address, username, userId }: Trying,
): Promise<readonly LockKey[]> {
  const mark = markBy(settings.secret)
  const network = networkOf(address)
  const byAddress = { kind: 'address', of: network } as const
  if (method === 'totp' || method === 'backup-code')
    return [byAddress, { kind: 'proof', of: `second step of ${userId ?? ''}` }]
  if (method !== 'password') return [byAddress]
  const pair = { kind: 'pair', of: mark(`${network} ${username}`) } as const
  const isHome = userId !== undefined && (await cameInFrom(house.db, house.now(), userId, address))
  return isHome ? [byAddress, pair] : [byAddress, pair, { kind: 'account', of: mark(username) }]
}

/** The password of somebody who is in, asked once more. */
export const passwordKey = (userId: string): LockKey => ({ kind: 'proof', of: `password of ${userId}` })

const markBy =
  (secret: string) =>
  (text: string): string =>
    createHmac('sha256', secret).update(`lock/${text}`).digest('base64url')

async function cameInFrom(db: Kysely<Schema>, now: Instant, userId: string, address: string): Promise<boolean> {
  const since = instantOf(new Date(Date.parse(now) - knownForDays * 86_400_000))
  const row = await db
    .selectFrom('sign_in_record')
    .select('id')
    .where('user_id', '=', userId)
    .where('result', '=', 'signed-in')
    .where('address', '=', address)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
