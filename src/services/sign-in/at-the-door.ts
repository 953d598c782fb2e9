import type { Kysely } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import type { Schema } from '../../store/schema.ts'
import { askLibrary, type AtTheDoor, type SentBody } from './ask-library.ts'
import { askSecondStep } from './ask-second-step.ts'
import { keepSignIn, type SignInTry } from './keep-sign-in.ts'
import { lockKeys, passwordKey } from './lock-keys.ts'
import { countTry, forgetTry, type LockKey } from './lock-out.ts'
import { newPassword } from './new-password.ts'
import type { SignIn } from './open-sign-in.ts'
import { providerId } from './identity-provider.ts'
import { sentFields } from './sent-fields.table.ts'
import { sessionOf, type StaffSession } from './session-of.ts'
import type { SignInMethod, SignInResult } from '../../organ/sign-in-methods.table.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import { isUsername, plainUsername } from './username.ts'
import { isOwnerVerified } from './owner-verified.ts'
import { userOfCredential, userOfNewSession, userOfSecondStep, userOfUsername } from './who-tries.ts'

/** Addresses by which one comes in, and how. */
// prettier-ignore
const waysIn: Readonly<Record<string, SignInMethod>> = {
  '/sign-in/username':              'password',
  '/two-factor/verify-totp':        'totp',
  '/two-factor/verify-backup-code': 'backup-code',
  '/passkey/verify-authentication': 'passkey',
  '/callback/sso':                  'provider',
}

/** What changes how one comes in asks for the password once more. */
const asksPassword: readonly string[] = [
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]

/** Where people are led back to after the provider; nothing a sender says about it is heard. */
const toProvider: SentBody = {
  provider: providerId,
  callbackURL: '/desk/',
  errorCallbackURL: '/desk/sign-in?refused=provider-refused',
  disableRedirect: true,
}

/**
 * Hands a request on to the library of sign-in, with nothing in it but what the house uses. Before it, tries are counted and new passwords
 * held to the rules; after it, a session of somebody who does not work here any more is ended, the try is written down, and what the library
 * refused is told by our codes.
 */
export async function atTheDoor(signIn: SignIn, asked: AtTheDoor): Promise<Result<Response, SignInRefusal>> {
  const { request, path } = asked
  const body = onlyFields(asked.sent, sentFields[path] ?? [])
  const session = await sessionOf(signIn, request.headers)
  const method = waysIn[path]
  // Somebody who is in already and shows a code is setting up his second step.
  if (method && !(session.ok && path.startsWith('/two-factor/'))) return comeIn(signIn, asked, method, body)
  if (path === '/sign-in/social') return askLibrary(signIn, asked, toProvider)
  if (asksPassword.includes(path))
    return session.ok ? withPassword(signIn, asked, session.value, body) : refuseSignIn('sign-in-again')
  const answer = await askLibrary(signIn, asked, body)
  if (answer.ok && path === '/sign-out' && session.ok)
    await keepSignIn(signIn.house, tryOf(asked, session.value.staff.id, 'password', 'signed-out'))
  return answer
}

/** What asks for the password of somebody who is in: counted, so that nobody finds it out at a desk that was left open. */
async function withPassword(
  signIn: SignIn,
  asked: AtTheDoor,
  { staff, office, username }: StaffSession,
  body: SentBody,
): Promise<Result<Response, SignInRefusal>> {
  const { db, now } = signIn.house
  const changes = asked.path === '/change-password'
  if (changes) {
    const fit = newPassword(textIn(body, 'newPassword'), [staff.name, username, office.organ.name])
    if (!fit.ok) return fit
  }
  const key = passwordKey(staff.id)
  const minutes = await countTry(db, now(), key)
  if (minutes > 0) return refuseSignIn('sign-in-locked', { minutes })
  const answer = await askLibrary(signIn, asked, changes ? { ...body, revokeOtherSessions: true } : body)
  if (answer.ok) await forgetTry(db, key)
  return answer
}

async function comeIn(
  signIn: SignIn,
  asked: AtTheDoor,
  method: SignInMethod,
  sent: SentBody,
): Promise<Result<Response, SignInRefusal>> {
  const { house } = signIn
  const { db } = house
  const username = plainUsername(textIn(sent, 'username'))
  const body = method === 'password' ? { username, password: textIn(sent, 'password') } : sent
  const userId = await whoTries(db, asked, method, body)
  const keep = (of: string | undefined, result: SignInResult) => keepSignIn(house, tryOf(asked, of, method, result))

  const keys = await lockKeys(signIn, { method, address: asked.address, username, userId })
  const minutes = await waitFor(signIn, keys)
  if (minutes > 0) {
    await keep(userId, 'locked')
    return refuseSignIn('sign-in-locked', { minutes })
  }
  const answer = impossible(method, body) ?? (await askLibrary(signIn, asked, body))
  const inside = answer.ok ? await userOfNewSession(db, answer.value) : undefined
  if (!answer.ok || (!inside && method === 'provider')) {
    await keep(userId, 'refused')
    return answer
  }
  for (const key of keys) await forgetTry(db, key)
  if (inside && !inside.active) {
    await db.deleteFrom('auth_session').where('user_id', '=', inside.userId).execute()
    await keep(inside.userId, 'refused')
    return refuseSignIn('not-of-staff')
  }
  const toProve = method === 'provider' && inside?.secondStep === true
  await keep(inside?.userId ?? userId, inside && !toProve ? 'signed-in' : 'second-step')
  return toProve ? askSecondStep(signIn, inside, asked.request.headers) : answer
}

/** Counts a try by each of its keys, until one is closed: for how many minutes. */
async function waitFor({ house: { db, now } }: SignIn, keys: readonly LockKey[]): Promise<number> {
  for (const key of keys) {
    const minutes = await countTry(db, now(), key)
    if (minutes > 0) return minutes
  }
  return 0
}

/** What needs no asking: a name nobody can have, a passkey whose owner was not verified. */
function impossible(method: SignInMethod, body: SentBody) {
  if (method === 'password' && !isUsername(textIn(body, 'username'))) return refuseSignIn('wrong-credentials')
  return method === 'passkey' && !isOwnerVerified(body['response']) ? refuseSignIn('passkey-refused') : undefined
}

/** Whom it is about, as far as it can be known before he is in. */
async function whoTries(
  db: Kysely<Schema>,
  { request }: AtTheDoor,
  method: SignInMethod,
  body: SentBody,
): Promise<string | undefined> {
  if (method === 'password') return userOfUsername(db, textIn(body, 'username'))
  if (method === 'provider') return undefined
  if (method !== 'passkey') return userOfSecondStep(db, request.headers)
  const { response } = body
  return typeof response === 'object' && response !== null
    ? userOfCredential(db, textIn(response as SentBody, 'id'))
    : undefined
}

const tryOf = (
  { address, request }: AtTheDoor,
  userId: string | undefined,
  method: SignInMethod,
  result: SignInResult,
): SignInTry => ({ userId, method, result, address, userAgent: request.headers.get('user-agent') ?? '' })

const textIn = (body: SentBody, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

const onlyFields = (sent: unknown, fields: readonly string[]): SentBody =>
  typeof sent === 'object' && sent !== null
    ? Object.fromEntries(Object.entries(sent).filter(([name]) => fields.includes(name)))
    : {}
