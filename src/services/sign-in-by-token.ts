import type { CaseActor } from '../casework/case-desk.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { isTokenRole, looksLikeToken, sameHash, tokenHash, tokenId } from './api-token.ts'
import type { House, Office } from './office.ts'
import { openOffice } from './open-office.ts'

export interface SignedIn {
  readonly office: Office
  readonly actor: CaseActor
  readonly tokenId: string
}

export interface TokenRefusal {
  readonly code: 'token-unknown' | 'token-expired' | 'token-revoked'
  readonly facts: Readonly<Record<string, string>>
}

const refuse = (code: TokenRefusal['code'], facts: TokenRefusal['facts'] = {}) => no({ code, facts })

/**
 * Who shows a token, and for which organ he acts. The row is found by the hash of what was shown, and the hashes are compared in
 * constant time: how long it takes tells nothing of any token.
 */
export async function signInByToken(house: House, token: string): Promise<Result<SignedIn, TokenRefusal>> {
  if (!looksLikeToken(token)) return refuse('token-unknown')
  const hash = tokenHash(token)
  const row = await house.db.selectFrom('api_token').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!row || !sameHash(row.hash, hash)) return refuse('token-unknown')
  if (row.revoked_at !== null) return refuse('token-revoked', { at: row.revoked_at })
  if (row.expires_at !== null && row.expires_at <= house.now()) return refuse('token-expired', { at: row.expires_at })
  const office = await openOffice(house, row.organ_id)
  if (!office) return refuse('token-unknown')
  return yes({ office, actor: { id: row.actor, roles: row.roles.filter(isTokenRole) }, tokenId: tokenId(hash) })
}
