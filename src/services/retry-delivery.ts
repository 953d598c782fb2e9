import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { tryAgain } from '../store/outbox.ts'
import { mayOpenPeople } from './may-open-people.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/**
 * Lets a message that failed be tried at once. One that served a letter by e-mail and was given up is recorded as come
 * back: that letter is sent anew from its case, not tried again here.
 */
export async function retryDelivery(
  { db, organ }: Office,
  actor: CaseActor,
  id: string,
): Promise<Result<{ readonly id: string }, OfficeRefusal>> {
  const notHis = mayOpenPeople(actor)
  if (notHis) return notHis
  const missing = refuseService('no-such-delivery', { id })
  if (!/^\d{1,15}$/.test(id)) return missing
  const row = await db
    .selectFrom('outbox')
    .select(['payload', 'given_up_at'])
    .where('organ_id', '=', organ.id)
    .where('id', '=', id)
    .executeTakeFirst()
  const route = (row?.payload as { readonly route?: string } | undefined)?.route
  if (!row || (row.given_up_at && route === 'email')) return missing
  return (await tryAgain(db, organ.id, id)) ? yes({ id }) : missing
}
