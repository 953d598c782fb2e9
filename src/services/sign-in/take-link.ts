import type { Transaction } from 'kysely'
import { type Result, yes } from '../../kernel/result.ts'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'
import { undoneWhenRefused } from '../once.ts'
import type { OrganRecord } from '../../organ/organ-record.ts'
import { writeOrgan } from '../write-organ.ts'
import { keepChange } from './keep-change.ts'
import { keepPerson } from './keep-person.ts'
import { newPassword } from './new-password.ts'
import { type LinkKind, type OpenLink, readLink, revokeRenewals, takeLink } from './one-time-link.ts'
import type { SignIn } from './open-sign-in.ts'
import { sealedPassword, setPassword } from './set-password.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import { takeOffSecondStep } from './take-off-second-step.ts'
import { plainUsername } from './username.ts'

/** The account somebody makes for himself by a link. */
export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly password: string
}

/** Whose account it is now. */
export interface Taken {
  readonly userId: string
}

interface Taking {
  readonly trx: Transaction<Schema>
  readonly link: OpenLink
  readonly now: Instant
  readonly sealed: string
}

/** The house gets its organ and its first administrator, by the link that was printed while it was empty. */
export const setUp = (
  signIn: SignIn,
  token: string,
  account: NewAccount,
  { profile, settings }: OrganRecord,
): Promise<Result<Taken, SignInRefusal>> =>
  byLink(
    signIn,
    token,
    'set-up',
    [account.password, account.name, plainUsername(account.username), profile.name],
    async (taking) => {
      const { trx, now } = taking
      if (await trx.selectFrom('organ').select('organ_id').executeTakeFirst()) return refuseSignIn('organ-there')
      const made = await makeAccount(signIn, taking, account, { organId: profile.id, roles: ['administrator'] })
      if (!made.ok) return made
      const { userId } = made.value
      const step = await writeOrgan(trx, signIn.house, { organId: profile.id, actor: userId }, { profile, settings })
      if (!step.ok) throw new Error(`The record of a new organ was refused: ${step.no.code}`)
      await keepChange(trx, { organId: profile.id, userId, actor: userId, what: 'set-up', at: now })
      return made
    },
  )

/** Somebody who was invited makes his account. */
export const join = (signIn: SignIn, token: string, account: NewAccount): Promise<Result<Taken, SignInRefusal>> =>
  byLink(signIn, token, 'join', [account.password, account.name, plainUsername(account.username)], async (taking) => {
    const { trx, link, now } = taking
    const { organId } = link
    if (organId === undefined) throw new Error('An invitation belongs to no organ')
    const made = await makeAccount(signIn, taking, account, {
      organId,
      roles: link.form.roles,
      section: link.form.section,
    })
    if (!made.ok) return made
    const { userId } = made.value
    const facts = { link: link.hash.slice(0, 12), roles: link.form.roles }
    await keepChange(trx, { organId, userId, actor: userId, what: 'joined', facts, at: now })
    return made
  })

/** Somebody of the staff sets a new password; all his sessions end. */
export const renewPassword = (signIn: SignIn, token: string, password: string): Promise<Result<Taken, SignInRefusal>> =>
  byLink(signIn, token, 'renew', [password], async ({ trx, link, now, sealed }) => {
    const { userId, organId } = link
    if (userId === undefined || organId === undefined) throw new Error('A link for a new password belongs to nobody')
    await setPassword(trx, now, { userId, sealed, newId: signIn.house.newId() })
    await trx.deleteFrom('auth_session').where('user_id', '=', userId).execute()
    await revokeRenewals(trx, userId, now)
    if (link.form.secondStepOff) await takeOffSecondStep(trx, userId)
    await keepChange(trx, { organId, userId, actor: userId, what: 'password-new', at: now })
    return yes({ userId })
  })

/** Reads a link, holds the password to the rules, and takes the link and does the work in one transaction. */
async function byLink(
  { house }: SignIn,
  token: string,
  kind: LinkKind,
  [password = '', ...names]: readonly string[],
  work: (taking: Taking) => Promise<Result<Taken, SignInRefusal>>,
): Promise<Result<Taken, SignInRefusal>> {
  const now = house.now()
  const link = await readLink(house.db, token, now)
  if (!link.ok) return link
  if (link.value.kind !== kind) return refuseSignIn('link-unknown')
  const fit = newPassword(password, names)
  if (!fit.ok) return fit
  const sealed = await sealedPassword(password)
  return undoneWhenRefused<Taken, SignInRefusal>(house, async (trx) =>
    (await takeLink(trx, link.value, now)) ? work({ trx, link: link.value, now, sealed }) : refuseSignIn('link-used'),
  )
}

async function makeAccount(
  { house }: SignIn,
  { trx, now, sealed }: Taking,
  { username: typed, name }: NewAccount,
  part: Pick<Parameters<typeof keepPerson>[2], 'organId' | 'roles' | 'section'>,
): Promise<Result<Taken, SignInRefusal>> {
  const username = plainUsername(typed)
  const userId = house.newId()
  if (!(await keepPerson(trx, now, { id: userId, username, name, ...part })))
    return refuseSignIn('username-taken', { username })
  await setPassword(trx, now, { userId, sealed, newId: house.newId() })
  return yes({ userId })
}
