import type { AccessLine } from '../../src/http/access-log.ts'
import type { RateLimit } from '../../src/http/rate-limit.ts'
import { createApi } from '../../src/api/create-api.ts'
import { openSignIn, type SignIn } from '../../src/services/sign-in/open-sign-in.ts'
import type { SignInSettings } from '../../src/services/sign-in/sign-in-settings.ts'
import type { OrganProfile } from '../../src/organ/organ-profile.ts'
import type { TokenRole } from '../../src/services/api-token.ts'
import { makeToken } from '../../src/services/make-token.ts'
import type { Database } from '../../src/store/database.ts'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { signedIn } from './signed-in.ts'
import { type SampleOffice, sampleOffice, sampleOrgan } from './sample-office.ts'

/** The API over a database of its own, with two organs in it. */
export interface SampleApi {
  readonly office: SampleOffice
  readonly signIn: SignIn
  /** The cookie of a member of staff with these roles. */
  readonly session: (roles: readonly StaffRole[], more?: { id?: string; organId?: string }) => Promise<string>
  readonly log: readonly AccessLine[]
  readonly token: (roles: readonly TokenRole[], more?: { actor?: string; organId?: string }) => Promise<string>
  readonly send: (request: Sent) => Promise<Answer>
  readonly fetch: (path: string, init: RequestInit, address?: string) => Promise<Response>
}

export interface Sent {
  readonly method?: string
  readonly path: string
  readonly token?: string
  readonly cookie?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** A new one for each write unless it is given. */
  readonly key?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export const otherOrgan: OrganProfile = {
  ...sampleOrgan,
  id: 'linhe-commerce',
  name: '临河县商务局',
  numberPrefix: '临商公开',
}

export const sampleSignIn: SignInSettings = {
  secret: 'a secret of the tests, long enough for anybody',
  origin: undefined,
  idleMinutes: 60,
  longestHours: 12,
  identityProvider: undefined,
}

export async function sampleApi(
  database: Database,
  rateLimit: RateLimit = { burst: 100_000, perMinute: 100_000 },
  settings: SignInSettings = sampleSignIn,
): Promise<SampleApi> {
  const office = sampleOffice(database)
  for (const organ of [sampleOrgan, otherOrgan])
    await database.db
      .insertInto('organ')
      .values({ organ_id: organ.id, profile: JSON.stringify(organ), settings: JSON.stringify(office.settings) })
      .execute()
  const log: AccessLine[] = []
  const signIn = openSignIn(office, settings)
  const api = createApi(signIn, {
    rateLimit,
    ticks: () => performance.now(),
    writeLine: (line) => void log.push(line),
  })
  let writes = 0
  const send = async ({ method = 'GET', path, token, cookie, body, headers = {}, key }: Sent): Promise<Answer> => {
    const answer = await api.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(cookie !== undefined && { cookie, origin: 'http://localhost' }),
        ...(body !== undefined && {
          'content-type': 'application/json',
          'idempotency-key': key ?? `test-${(writes += 1)}`,
        }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: answer.status, headers: answer.headers, body: await answer.json() }
  }
  return {
    office,
    signIn,
    session: async (roles, { id, organId = sampleOrgan.id } = {}) =>
      (await signedIn(signIn, organId, roles, id === undefined ? {} : { id })).cookie,
    log,
    send,
    fetch: async (path, init, address) => api.request(path, init, address === undefined ? {} : { address }),
    token: async (roles, { actor = roles.join('+'), organId = sampleOrgan.id } = {}) => {
      const made = await makeToken(office, { organId, actor, roles })
      if (!made.ok) throw new Error(made.no)
      return made.value.token
    },
  }
}

/** The code of a refusal. */
export const codeOf = ({ body }: Answer): string => (body as { error: { code: string } }).error.code

/** A request as a clerk sends it. */
export const sampleRequest = {
  matter: 'disclosure',
  channel: 'in-person',
  applicant: { name: '周明远', telephone: '13900001111', address: '云溪县桂花巷3号' },
  applicantKind: 'natural',
  identityProven: true,
  wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
  delivery: { form: 'paper', route: 'post' },
} as const
