import type { Transaction } from 'kysely'
import { type Result, yes } from '../../kernel/result.ts'
import { may, type StaffRole, isStaffRole } from '../../organ/staff-roles.table.ts'
import type { Schema } from '../../store/schema.ts'
import { once } from '../once.ts'
import type { OfficeRefusal } from '../service-refusals.table.ts'
import type { StaffChange } from '../../organ/staff-changes.table.ts'
import { keepChange } from './keep-change.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import type { StaffAct } from './staff-act.ts'

/** What is to be so of a member of staff; what is left out stays. */
export interface StaffPatch {
  readonly name?: string | undefined
  readonly section?: string | undefined
  readonly roles?: readonly StaffRole[] | undefined
  /** Who is closed is out at once; his acts keep his name. */
  readonly active?: boolean | undefined
}

/**
 * Changes name, section or roles of a member of staff, closes or opens his account. Refuses what would leave the organ without an active
 * member who may manage the staff; two who close one another at the same time are taken one after the other.
 */
export function changeStaff(
  { office, actor, key }: StaffAct,
  userId: string,
  patch: StaffPatch,
): Promise<Result<{ readonly userId: string }, OfficeRefusal | SignInRefusal>> {
  return once<{ readonly userId: string }, OfficeRefusal | SignInRefusal>(
    office,
    { key, request: { userId, patch } },
    async (trx) => {
      const organId = office.organ.id
      const rows = await trx
        .selectFrom('staff')
        .selectAll()
        .where('organ_id', '=', organId)
        .orderBy('user_id')
        .forUpdate()
        .execute()
      const before = rows.find((row) => row.user_id === userId)
      if (!before) return refuseSignIn('no-such-staff')
      const after = {
        name: patch.name ?? before.name,
        section: patch.section ?? before.section,
        roles: [...(patch.roles ?? before.roles)],
        active: patch.active ?? before.active,
      }
      const manages = ({ roles, active }: Pick<typeof before, 'roles' | 'active'>): boolean =>
        active && may(roles.filter(isStaffRole), 'staff.manage')
      const others = rows.some((row) => row.user_id !== userId && manages(row))
      if (manages(before) && !manages(after) && !others) return refuseSignIn('last-administrator')

      await trx.updateTable('staff').set(after).where('organ_id', '=', organId).where('user_id', '=', userId).execute()
      if (!after.active) await leave(trx, userId)
      await keepChange(trx, {
        organId,
        userId,
        actor,
        what: kindOf(before.active, after.active),
        facts: differences(before, after),
        at: office.now(),
      })
      return yes({ userId })
    },
  )
}

/** Ends whatever would still let him in. */
async function leave(trx: Transaction<Schema>, userId: string): Promise<void> {
  await trx.deleteFrom('auth_session').where('user_id', '=', userId).execute()
  await trx.deleteFrom('one_time_link').where('user_id', '=', userId).where('used_at', 'is', null).execute()
}

const kindOf = (was: boolean, is: boolean): StaffChange => (was === is ? 'changed' : is ? 'opened' : 'closed')

type Kept = Readonly<Record<string, unknown>>

const differences = (before: Kept, after: Kept): Kept =>
  Object.fromEntries(
    Object.entries(after).flatMap(([name, value]) =>
      JSON.stringify(before[name]) === JSON.stringify(value) ? [] : [[name, { was: before[name], is: value }]],
    ),
  )
