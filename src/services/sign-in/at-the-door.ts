import type { Kysely } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import type { Schema } from '../../store/schema.ts'
import { askLibrary, type AtTheDoor, type SentBody } from './ask-library.ts'
import { keepSignIn, type SignInTry } from './keep-sign-in.ts'
import { countTry, forgetTry, type LockKey } from './lock-out.ts'
import { newPassword } from './new-password.ts'
import type { SignIn } from './open-sign-in.ts'
import { providerId } from './identity-provider.ts'
import { sessionOf } from './session-of.ts'
import type { SignInMethod, SignInResult } from '../../organ/sign-in-methods.table.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import { plainUsername } from './username.ts'
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

/** Where people are led back to after the provider; nothing a sender says about it is heard. */
const toProvider: SentBody = {
  provider: providerId,
  callbackURL: '/desk/',
  errorCallbackURL: '/desk/sign-in?refused=provider-refused',
  disableRedirect: true,
}

/**
 * Hands a request on to the library of sign-in. Before it, tries are counted and new passwords held to the rules; after it, a session of
 * somebody who does not work here any more is ended, the try is written down, and what the library refused is told by our codes.
 */
export async function atTheDoor(signIn: SignIn, asked: AtTheDoor): Promise<Result<Response, SignInRefusal>> {
  const { request, path } = asked
  const body = await bodyOf(request)
  const session = await sessionOf(signIn, request.headers)
  const method = waysIn[path]
  // Somebody who is in already and shows a code is setting up his second step.
  if (method && !(session.ok && path.startsWith('/two-factor/'))) return comeIn(signIn, asked, method, body)
  if (path === '/sign-in/social') return askLibrary(signIn, asked, toProvider)
  if (path === '/change-password') {
    if (!session.ok) return refuseSignIn('sign-in-again')
    const { office, staff } = session.value
    const fit = newPassword(textIn(body, 'newPassword'), [staff.name, office.organ.name])
    if (!fit.ok) return fit
  }
  const answer = await askLibrary(signIn, asked, body)
  if (answer.ok && path === '/sign-out' && session.ok)
    await keepSignIn(signIn.house, tryOf(asked, session.value.staff.id, 'password', 'signed-out'))
  return answer
}

async function comeIn(
  signIn: SignIn,
  asked: AtTheDoor,
  method: SignInMethod,
  sent: SentBody,
): Promise<Result<Response, SignInRefusal>> {
  const { house } = signIn
  const { db, now } = house
  const username = plainUsername(textIn(sent, 'username'))
  const body = method === 'password' ? { username, password: textIn(sent, 'password') } : sent
  const userId = await whoTries(db, asked, method, body)
  const keep = (of: string | undefined, result: SignInResult) => keepSignIn(house, tryOf(asked, of, method, result))

  const keys = keysOf(method, asked.address, username, userId)
  for (const key of keys) {
    const minutes = await countTry(db, now(), key)
    if (minutes === 0) continue
    await keep(userId, 'locked')
    return refuseSignIn('sign-in-locked', { minutes })
  }
  const answer = await askLibrary(signIn, asked, body)
  const inside = answer.ok ? await userOfNewSession(db, answer.value) : undefined
  if (!answer.ok || (!inside && method === 'provider')) {
    await keep(userId, 'refused')
    return answer
  }
  for (const key of keys) await forgetTry(db, key)
  if (inside && !inside.active) await db.deleteFrom('auth_session').where('user_id', '=', inside.userId).execute()
  await keep(inside?.userId ?? userId, inside ? (inside.active ? 'signed-in' : 'refused') : 'second-step')
  return inside && !inside.active ? refuseSignIn('not-of-staff') : answer
}

/** By what failures are counted: always the address; the name that was typed, whoever has it; the person at his second step. */
function keysOf(
  method: SignInMethod,
  address: string,
  username: string,
  userId: string | undefined,
): readonly LockKey[] {
  const byAddress = { kind: 'address', of: address } as const
  if (method === 'password') return [byAddress, { kind: 'account', of: username }]
  if (method === 'totp' || method === 'backup-code')
    return [byAddress, { kind: 'account', of: `second step of ${userId ?? ''}` }]
  return [byAddress]
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

async function bodyOf(request: Request): Promise<SentBody> {
  if (request.method !== 'POST') return {}
  const body: unknown = await request.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as SentBody) : {}
}
