import { type Result, yes } from '../../kernel/result.ts'
import { addressHeader } from './address-header.ts'
import { libraryRefusals } from './library-refusals.table.ts'
import type { SignIn } from './open-sign-in.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'

/** What is sent to the library of sign-in, and from where. */
export interface AtTheDoor {
  readonly request: Request
  /** Its address below that of the library: `/sign-in/username`. */
  readonly path: string
  readonly address: string
  /** What its body held; nothing when it has none. */
  readonly sent: unknown
}

/** What was sent as JSON; nothing when it is none. */
export type SentBody = Readonly<Record<string, unknown>>

/** A provider that is silent for so long is taken to be down. */
const patience = 8_000

const ofProvider: readonly string[] = ['/sign-in/social', '/callback/sso']

/** Asks the library, with the address of the sender written over whatever he wrote there; what it refuses comes back as our code. */
export async function askLibrary(
  signIn: SignIn,
  { request, path, address }: AtTheDoor,
  body: SentBody,
): Promise<Result<Response, SignInRefusal>> {
  const provider = ofProvider.includes(path)
  const auth = provider ? signIn.withProvider() : signIn.auth
  if (!auth) return refuseSignIn('provider-down')
  const headers = new Headers(request.headers)
  headers.set(addressHeader, address)
  headers.delete('content-length')
  const posts = request.method === 'POST'
  if (posts) headers.set('content-type', 'application/json')
  const own = new Request(request.url, {
    method: request.method,
    headers,
    ...(posts && { body: JSON.stringify(body) }),
  })
  const answer = provider ? await inTime(auth.handler(own)) : await auth.handler(own)
  if (!answer) {
    signIn.forgetProvider()
    return refuseSignIn('provider-down')
  }
  return answer.status < 400 ? yes(await withoutToken(answer)) : refusalOf(signIn, answer)
}

const inTime = (answer: Promise<Response>): Promise<Response | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const late = setTimeout(() => resolve(undefined), patience)
  return Promise.race([answer.catch(() => undefined), promise]).finally(() => clearTimeout(late))
}

async function refusalOf(signIn: SignIn, answer: Response): Promise<Result<Response, SignInRefusal>> {
  const said = (await answer.json().catch(() => ({}))) as { readonly code?: string }
  const code = libraryRefusals[said.code ?? ''] ?? (answer.status === 401 ? 'sign-in-again' : 'not-understood')
  if (code === 'provider-down') signIn.forgetProvider()
  if (answer.status >= 500) throw new Error(`The library of sign-in failed: ${answer.status} ${said.code ?? ''}`)
  return refuseSignIn(code)
}

/** The session is in the cookie, which no script can read; the library would tell it in the body too. */
async function withoutToken(answer: Response): Promise<Response> {
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('application/json')) return answer
  const body: unknown = await answer.json()
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return new Response(JSON.stringify(pruned(body)), { status: answer.status, headers })
}

const pruned = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { token: _token, session: _session, ...rest } = body as Record<string, unknown>
  return rest
}
