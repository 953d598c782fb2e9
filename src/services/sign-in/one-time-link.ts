import { createHash, createHmac } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { type Result, yes } from '../../kernel/result.ts'
import { type StaffRole, isStaffRole } from '../../organ/staff-roles.table.ts'
import { type Instant, instantOf } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'

/** `set-up`: the first account and the organ; `join`: an account for somebody invited; `renew`: a new password for somebody here. */
export type LinkKind = 'set-up' | 'join' | 'renew'

/** What whoever takes the link will be. */
export interface LinkForm {
  readonly name?: string | undefined
  readonly section?: string | undefined
  readonly roles: readonly StaffRole[]
  /** Whoever takes it has lost his second step, which falls with it. */
  readonly secondStepOff?: boolean | undefined
}

export interface NewLink {
  /** Any id that was never used; with the secret of the house it gives the token, and alone it gives nothing. */
  readonly seed: string
  readonly kind: LinkKind
  readonly organId?: string
  readonly userId?: string
  readonly form: LinkForm
  readonly madeBy: string
  readonly now: Instant
  readonly days: number
}

/** The token of a link: made again from its seed, so that it need not be kept to be told twice. */
export const linkToken = (secret: string, seed: string): string =>
  createHmac('sha256', secret).update(`one-time-link/${seed}`).digest('base64url')

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What a link is called in lists: nobody comes in by it. */
export const linkId = (hash: string): string => hash.slice(0, 12)

/** Keeps a link by the hash of its token. */
export async function keepLink(
  trx: Transaction<Schema>,
  secret: string,
  link: NewLink,
): Promise<{ id: string; expiresAt: Instant }> {
  const hash = hashOf(linkToken(secret, link.seed))
  const expiresAt = instantOf(new Date(Date.parse(link.now) + link.days * 86_400_000))
  await trx
    .insertInto('one_time_link')
    .values({
      hash,
      kind: link.kind,
      organ_id: link.organId ?? null,
      user_id: link.userId ?? null,
      form: JSON.stringify(link.form),
      made_by: link.madeBy,
      created_at: link.now,
      expires_at: expiresAt,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  return { id: linkId(hash), expiresAt }
}

/** A link that can be taken. */
export interface OpenLink {
  readonly hash: string
  readonly kind: LinkKind
  readonly organId: string | undefined
  readonly userId: string | undefined
  readonly form: LinkForm
  readonly expiresAt: Instant
}

/** Reads a link without taking it: shown as often as one likes. */
export async function readLink(
  db: Kysely<Schema>,
  token: string,
  now: Instant,
): Promise<Result<OpenLink, SignInRefusal>> {
  if (!/^[\w-]{43}$/.test(token)) return refuseSignIn('link-unknown')
  const row = await db.selectFrom('one_time_link').selectAll().where('hash', '=', hashOf(token)).executeTakeFirst()
  if (!row) return refuseSignIn('link-unknown')
  if (row.used_at !== null) return refuseSignIn('link-used')
  if (row.revoked_at !== null || row.expires_at <= now) return refuseSignIn('link-over')
  const form = row.form as Omit<LinkForm, 'roles'> & { readonly roles: readonly string[] }
  return yes({
    hash: row.hash,
    kind: row.kind as LinkKind,
    organId: row.organ_id ?? undefined,
    userId: row.user_id ?? undefined,
    form: { ...form, roles: form.roles.filter(isStaffRole) },
    expiresAt: row.expires_at,
  })
}

/** Takes a link; of several who take it at the same time one has it. */
export async function takeLink(trx: Transaction<Schema>, { hash }: OpenLink, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Links for a new password of somebody that were not taken open nothing any more. */
export async function revokeRenewals(trx: Transaction<Schema>, userId: string, now: Instant): Promise<void> {
  await trx
    .updateTable('one_time_link')
    .set({ revoked_at: now })
    .where('kind', '=', 'renew')
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}
