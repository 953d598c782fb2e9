import type { Context, MiddlewareHandler } from 'hono'
import type { CaseRole } from '../casework/roles.table.ts'
import { isCrossSite } from '../http/cross-site.ts'
import { refuseAtDoor } from '../http/refuse.ts'
import { networkOf } from '../kernel/network-of.ts'
import type { StaffRole } from '../organ/staff-roles.table.ts'
import { isTokenRole } from '../services/api-token.ts'
import type { Office } from '../services/office.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import { sessionOf, type StaffMember, type StaffSession } from '../services/sign-in/session-of.ts'
import { signInByToken } from '../services/sign-in-by-token.ts'
import type { ApiEnv } from './api-env.ts'

/** Lets through whoever shows a good token or a session, and knows from it who he is and for which organ he acts; not too often in a minute. */
export const signIn =
  (door: SignIn, wait: (sender: string) => number): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const shown = /^Bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const refused = shown === undefined ? await bySession(c, door) : await byToken(c, door, shown)
    if (refused) {
      const seconds = wait(`stranger ${networkOf(c.get('address'))}`)
      return seconds > 0 ? tooMany(c, seconds) : refused
    }
    const seconds = wait(c.get('access').token ?? c.get('staff').id)
    return seconds > 0 ? tooMany(c, seconds) : next()
  }

/** Lets anyone through who does not come from another site; from one address not too often in a minute. */
export const ofOwnSite =
  (origin: string | undefined, wait: (sender: string) => number): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    if (isCrossSite(c.req.raw, origin)) return refuseAtDoor(c, 'cross-site')
    const seconds = wait(`address ${networkOf(c.get('address'))}`)
    return seconds > 0 ? tooMany(c, seconds) : next()
  }

function tooMany(c: Context<ApiEnv>, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return refuseAtDoor(c, 'too-many-requests', { seconds })
}

async function byToken(c: Context<ApiEnv>, { house }: SignIn, token: string): Promise<Response | undefined> {
  const signedIn = await signInByToken(house, token)
  if (!signedIn.ok) {
    c.header('WWW-Authenticate', 'Bearer realm="gongkai", error="invalid_token"')
    return refuseAtDoor(c, signedIn.no.code, signedIn.no.facts)
  }
  const { office, actor, tokenId } = signedIn.value
  c.get('access').token = tokenId
  actAs(c, office, { id: actor.id, name: actor.id, roles: actor.roles.filter(isTokenRole) }, undefined)
  return undefined
}

async function bySession(c: Context<ApiEnv>, door: SignIn): Promise<Response | undefined> {
  const session = await sessionOf(door, c.req.raw.headers)
  if (!session.ok) {
    c.header('WWW-Authenticate', 'Bearer realm="gongkai"')
    return refuseAtDoor(c, session.no)
  }
  if (isCrossSite(c.req.raw, door.settings.origin)) return refuseAtDoor(c, 'cross-site')
  const { office, staff, cookies } = session.value
  c.get('access').staff = staff.id
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  actAs(c, office, staff, session.value)
  return undefined
}

function actAs(c: Context<ApiEnv>, office: Office, staff: StaffMember, session: StaffSession | undefined): void {
  c.get('access').organ = office.organ.id
  c.set('office', office)
  c.set('staff', staff)
  c.set('actor', { id: staff.id, roles: staff.roles.filter(isCaseRole) })
  c.set('session', session)
}

/** Roles of staff that are parts in a case too. */
const isCaseRole = (role: StaffRole): role is StaffRole & CaseRole => isTokenRole(role)
