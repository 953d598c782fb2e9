import { no, type Result, yes } from '../../kernel/result.ts'
import { type StaffRole, isStaffRole } from '../../organ/staff-roles.table.ts'
import type { Office } from '../office.ts'
import { openOffice } from '../open-office.ts'
import type { SignIn } from './open-sign-in.ts'

/** A member of staff as the doors know him. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly roles: readonly StaffRole[]
}

export interface StaffSession {
  readonly sessionId: string
  readonly office: Office
  readonly staff: StaffMember
  readonly endsAt: Date
  readonly username: string
  readonly section: string | undefined
  readonly secondStep: boolean
  /** To be sent with the answer: a session that is used lasts on. */
  readonly cookies: readonly string[]
}

/**
 * Whose session a request shows. It ends when nobody used it for the idle time, when it has lasted as long as it may, at sign-out, and at
 * once when its person no longer works there.
 */
export async function sessionOf(
  { auth, house, settings }: SignIn,
  headers: Headers,
): Promise<Result<StaffSession, 'not-signed-in' | 'session-ended'>> {
  if (!headers.has('cookie')) return no('not-signed-in')
  const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true })
  if (!response) return no('session-ended')
  const { session, user } = response
  const last = new Date(session.createdAt.getTime() + settings.longestHours * 3_600_000)
  const row = await house.db
    .selectFrom('staff')
    .selectAll()
    .where('user_id', '=', user.id)
    .where('active', '=', true)
    .executeTakeFirst()
  const office = row && last > new Date() ? await openOffice(house, row.organ_id) : undefined
  if (!row || !office) {
    await house.db.deleteFrom('auth_session').where('id', '=', session.id).execute()
    return no('session-ended')
  }
  return yes({
    sessionId: session.id,
    office,
    staff: { id: user.id, name: row.name, roles: row.roles.filter(isStaffRole) },
    username: user.username ?? user.id,
    section: row.section ?? undefined,
    secondStep: user.twoFactorEnabled ?? false,
    endsAt: session.expiresAt < last ? session.expiresAt : last,
    cookies: answered.getSetCookie(),
  })
}
