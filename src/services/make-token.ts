import { no, type Result, yes } from '../kernel/result.ts'
import type { Instant } from '../store/instant.ts'
import { newToken, tokenHash, tokenId, type TokenRole } from './api-token.ts'
import type { House } from './office.ts'

export interface TokenForm {
  readonly organId: string
  /** Who acts with it, as the log will name him; kept over renewals of the token. */
  readonly actor: string
  readonly roles: readonly TokenRole[]
  readonly expiresAt?: Instant
}

export interface MadeToken {
  readonly id: string
  /** Told once: only its hash is kept. */
  readonly token: string
}

/** Makes a token for an organ of the house. */
export async function makeToken(
  { db, now }: Pick<House, 'db' | 'now'>,
  { organId, actor, roles, expiresAt }: TokenForm,
): Promise<Result<MadeToken, 'no-such-organ'>> {
  const organ = await db.selectFrom('organ').select('organ_id').where('organ_id', '=', organId).executeTakeFirst()
  if (!organ) return no('no-such-organ')
  const token = newToken()
  const hash = tokenHash(token)
  await db
    .insertInto('api_token')
    .values({
      hash,
      organ_id: organId,
      actor,
      roles: [...new Set(roles)],
      created_at: now(),
      expires_at: expiresAt ?? null,
      revoked_at: null,
    })
    .execute()
  return yes({ id: tokenId(hash), token })
}
