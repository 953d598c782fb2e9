import { type Result, yes } from '../../kernel/result.ts'
import { once } from '../once.ts'
import type { OfficeRefusal } from '../service-refusals.table.ts'
import { keepChange } from './keep-change.ts'
import { keepLink, revokeRenewals } from './one-time-link.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import { type KeptLink, madeLink, type MadeLink, type StaffAct } from './staff-act.ts'

/** Of whom, for how many days, and whether the second step he has lost is taken off. */
export interface AccessRenewal {
  readonly userId: string
  readonly days: number
  readonly secondStepOff: boolean
}

/**
 * Makes a link by which somebody of the staff sets a new password: for who has forgotten it, or lost his telephone. Links made before it open
 * nothing any more. Who lost his telephone is out everywhere at once and its passkeys with him; the second step falls when the link is taken.
 */
export async function renewAccess(
  { signIn, office, actor, key }: StaffAct,
  renewal: AccessRenewal,
): Promise<Result<MadeLink, OfficeRefusal | SignInRefusal>> {
  const { userId, days, secondStepOff } = renewal
  const made = await once<KeptLink, OfficeRefusal | SignInRefusal>(
    office,
    { key, request: { renewal } },
    async (trx) => {
      const [seed, now, organId] = [office.newId(), office.now(), office.organ.id]
      const person = await trx
        .selectFrom('staff')
        .select('name')
        .where('organ_id', '=', organId)
        .where('user_id', '=', userId)
        .where('active', '=', true)
        .executeTakeFirst()
      if (!person) return refuseSignIn('no-such-staff')
      await revokeRenewals(trx, userId, now)
      if (secondStepOff) {
        await trx.deleteFrom('auth_passkey').where('user_id', '=', userId).execute()
        await trx.deleteFrom('auth_session').where('user_id', '=', userId).execute()
      }
      const kept = await keepLink(trx, signIn.settings.secret, {
        seed,
        kind: 'renew',
        organId,
        userId,
        form: { name: person.name, roles: [], secondStepOff },
        madeBy: actor,
        now,
        days,
      })
      await keepChange(trx, {
        organId,
        userId,
        actor,
        what: 'link-made',
        facts: { secondStepOff, link: kept.id },
        at: now,
      })
      return yes({ seed, ...kept })
    },
  )
  return made.ok ? yes(madeLink(signIn, made.value)) : made
}
