import type { Problem } from '../../http/problem.ts'
import { chosenLanguage } from '../words/chosen-language.ts'
import type { AnswerOf, BodyOf, ParamsOf, PathOf, QueryOf } from './answers.ts'
import { CallTrouble, type Trouble } from './trouble.ts'

const base = '/api/v1'

type Asked<Params, Query> = (unknown extends Params ? object : { readonly params: Params }) &
  (undefined extends Query ? object : { readonly query?: Query }) & { readonly signal?: AbortSignal }

type Given<Params, Body> = (unknown extends Params ? object : { readonly params: Params }) &
  (undefined extends Body ? object : { readonly body: Body }) & {
    /** The same key for the same act, however often it is sent. */
    readonly key?: string
    readonly signal?: AbortSignal
  }

/** Reads what stands at an address of the API; throws a `CallTrouble` when there is no answer. */
export const read = async <Path extends PathOf<'get'>>(
  path: Path,
  asked: Asked<ParamsOf<Path>, QueryOf<'get', Path>>,
): Promise<AnswerOf<'get', Path>> => {
  const answer = await call('GET', addressOf(path, asked), asked)
  return (await answer.json()) as AnswerOf<'get', Path>
}

/** Does one act at an address of the API; throws a `CallTrouble` when it was not done. */
export const act = async <Path extends PathOf<'post'>>(
  path: Path,
  given: Given<ParamsOf<Path>, BodyOf<'post', Path>>,
): Promise<AnswerOf<'post', Path>> => {
  const answer = await call('POST', addressOf(path, given), given)
  return (answer.status === 204 ? undefined : await answer.json()) as AnswerOf<'post', Path>
}

/** Any call under the API, for what is not JSON: files, exports, addresses with `PUT` or `DELETE`. */
export const callRaw = (method: string, path: string, given: Sent = {}): Promise<Response> =>
  call(method, `${base}${path}`, given)

interface Sent {
  readonly body?: unknown
  readonly key?: string
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

async function call(method: string, address: string, { body, key, signal, headers }: Sent): Promise<Response> {
  const raw = body instanceof Blob || body instanceof FormData
  const answer = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': chosenLanguage(),
      ...(body !== undefined && !raw && { 'Content-Type': 'application/json' }),
      ...(method !== 'GET' && { 'Idempotency-Key': key ?? newKey() }),
      ...headers,
    },
    ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new CallTrouble({ kind: 'no-line' })
  })
  if (answer.ok) return answer
  throw new CallTrouble(troubleOf(answer.status, await problemOf(answer)))
}

/** A key no other act has. */
export const newKey = (): string => crypto.randomUUID()

/** Where an address with its parameters lies; also for links that the browser follows by itself. */
export const addressOf = (path: string, asked: object): string => {
  const { params = {}, query = {} } = asked as {
    params?: Readonly<Record<string, string>>
    query?: Readonly<Record<string, string | number | undefined>>
  }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value))
  return `${base}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`
}

const problemOf = async (answer: Response): Promise<Problem['error'] | undefined> => {
  const body: unknown = await answer.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'error' in body ? (body as Problem).error : undefined
}

function troubleOf(status: number, error: Problem['error'] | undefined): Trouble {
  const known = error && { error }
  if (status === 401) return { kind: 'signed-out', ...known }
  if (status === 502 || status === 503 || status === 504) return { kind: 'not-ready', ...known }
  if (error && status !== 500) return { kind: 'refused', status, error }
  return { kind: 'defect', status, ...known }
}
