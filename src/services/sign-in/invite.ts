import { type Result, yes } from '../../kernel/result.ts'
import type { StaffRole } from '../../organ/staff-roles.table.ts'
import { once } from '../once.ts'
import type { OfficeRefusal } from '../service-refusals.table.ts'
import { keepChange } from './keep-change.ts'
import { keepLink, linkId } from './one-time-link.ts'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.table.ts'
import { type KeptLink, madeLink, type MadeLink, type StaffAct } from './staff-act.ts'

export interface Invitation {
  readonly name: string
  readonly section?: string | undefined
  readonly roles: readonly StaffRole[]
  /** For how many days it is good. */
  readonly days: number
}

/** Invites somebody into the organ: a link that is good for some days and for one person. */
export async function invite(
  { signIn, office, actor, key }: StaffAct,
  invitation: Invitation,
): Promise<Result<MadeLink, OfficeRefusal>> {
  const { name, section, roles, days } = invitation
  const made = await once<KeptLink>(office, { key, request: { invitation } }, async (trx) => {
    const [seed, now, organId] = [office.newId(), office.now(), office.organ.id]
    const form = { name, section, roles }
    const kept = await keepLink(trx, signIn.settings.secret, {
      seed,
      kind: 'join',
      organId,
      form,
      madeBy: actor,
      now,
      days,
    })
    await keepChange(trx, { organId, actor, what: 'invited', facts: { ...form, link: kept.id }, at: now })
    return yes({ seed, ...kept })
  })
  return made.ok ? yes(madeLink(signIn, made.value)) : made
}

/** Takes an invitation back that nobody has taken. */
export function takeBack(
  { office, actor, key }: StaffAct,
  id: string,
): Promise<Result<{ readonly id: string }, OfficeRefusal | SignInRefusal>> {
  return once<{ readonly id: string }, OfficeRefusal | SignInRefusal>(
    office,
    { key, request: { takeBack: id } },
    async (trx) => {
      if (!/^[0-9a-f]{12}$/.test(id)) return refuseSignIn('link-unknown')
      const [now, organId] = [office.now(), office.organ.id]
      const row = await trx
        .updateTable('one_time_link')
        .set({ revoked_at: now })
        .where('hash', 'like', `${id}%`)
        .where('organ_id', '=', organId)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .returning('hash')
        .executeTakeFirst()
      if (!row) return refuseSignIn('link-unknown')
      await keepChange(trx, { organId, actor, what: 'taken-back', facts: { link: linkId(row.hash) }, at: now })
      return yes({ id })
    },
  )
}
