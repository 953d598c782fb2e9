import type { ReadonlyKysely } from 'kysely/readonly'
import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { beginningOf } from './log-events.ts'

/** The staff of an organ, those at work first; with what an administrator needs to know of their sign-in, and no secret. */
export const staffList = (db: ReadonlyKysely<Schema>, organId: string) =>
  db
    .selectFrom('staff')
    .innerJoin('auth_user', 'auth_user.id', 'staff.user_id')
    .select((of) => [
      'staff.user_id',
      'staff.name',
      'staff.section',
      'staff.roles',
      'staff.active',
      'auth_user.username',
      'auth_user.two_factor_enabled',
      of
        .selectFrom('auth_passkey')
        .select(of.fn.countAll<number>().as('count'))
        .whereRef('auth_passkey.user_id', '=', 'staff.user_id')
        .as('passkeys'),
      of
        .selectFrom('sign_in_record')
        .select((its) => its.fn.max('at').as('at'))
        .whereRef('sign_in_record.user_id', '=', 'staff.user_id')
        .where('result', '=', 'signed-in')
        .as('last_signed_in'),
    ])
    .where('staff.organ_id', '=', organId)
    .orderBy('staff.active', 'desc')
    .orderBy('staff.name')
    .execute()

/** Invitations and links for new passwords that can still be taken, newest first. */
export const openLinks = (db: ReadonlyKysely<Schema>, organId: string, now: string) =>
  db
    .selectFrom('one_time_link')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now as Schema['one_time_link']['expires_at'])
    .orderBy('created_at', 'desc')
    .execute()

/** Who changed what of the staff, newest first. */
export const staffChangeList = (
  db: ReadonlyKysely<Schema>,
  organId: string,
  before: string | undefined,
  most: number,
) =>
  db
    .selectFrom('staff_change')
    .selectAll()
    .where('organ_id', '=', organId)
    .$if(before !== undefined, (some) => some.where('id', '<', Number(before)))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** What is asked of the sign-ins; everything that is given must hold. */
export interface SignInsAsked {
  readonly userId?: string
  readonly result?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** The record after which the page begins. */
  readonly before?: string
  readonly most: number
}

/** Who came to the door, newest first. */
export const signInList = (
  db: ReadonlyKysely<Schema>,
  organId: string,
  { userId, result, from, to, before, most }: SignInsAsked,
) =>
  db
    .selectFrom('sign_in_record')
    .selectAll()
    .where('organ_id', '=', organId)
    .$if(userId !== undefined, (some) => some.where('user_id', '=', userId ?? ''))
    .$if(result !== undefined, (some) => some.where('result', '=', result ?? ''))
    .$if(from !== undefined, (some) => some.where('at', '>=', beginningOf(from as CivilDate)))
    .$if(to !== undefined, (some) => some.where('at', '<', beginningOf(addDays(to as CivilDate, 1))))
    .$if(before !== undefined, (some) => some.where('id', '<', Number(before)))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** The sessions of a person that have not ended, the one used last first. */
export const sessionList = (db: ReadonlyKysely<Schema>, userId: string) =>
  db
    .selectFrom('auth_session')
    .select(['id', 'created_at', 'updated_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('user_id', '=', userId)
    .orderBy('updated_at', 'desc')
    .execute()

/** Whether the house has an organ yet. */
export const hasOrgan = async (db: ReadonlyKysely<Schema>): Promise<boolean> =>
  (await db.selectFrom('organ').select('organ_id').limit(1).executeTakeFirst()) !== undefined
