import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { CaseRole } from '../casework/roles.table.ts'

/** Roles a token may have: those of staff. An applicant signs in elsewhere, and the clockwork is the house's own. */
export const tokenRoles = ['clerk', 'section', 'head'] as const satisfies readonly CaseRole[]
export type TokenRole = (typeof tokenRoles)[number]

export const isTokenRole = (word: string): word is TokenRole => (tokenRoles as readonly string[]).includes(word)

/** A new token: 256 bits of chance. Shown once, and kept only as its hash. */
export const newToken = (): string => `gongkai_${randomBytes(32).toString('base64url')}`

/** Whether a text could be a token at all; anything else is not even looked up. */
export const looksLikeToken = (text: string): boolean => /^gongkai_[\w-]{43}$/.test(text)

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What a token is called in lists and logs: the first digits of its hash, by which nobody can sign in. */
export const tokenId = (hash: string): string => hash.slice(0, 12)

export const sameHash = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return a.length === b.length && timingSafeEqual(a, b)
}
