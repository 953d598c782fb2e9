import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { bumpSite } from '../store/site-version.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Which entry, and why it goes; the reason is for the office alone. */
export interface AnswerTakenOff {
  readonly id: string
  readonly reason: string
}

/** Takes an entry off the disclosure log; it is nowhere to be seen from then on, and can be listed anew. */
export function takeOffAnswer(
  office: Office,
  actor: CaseActor,
  taken: AnswerTakenOff,
  key?: string,
): Promise<Result<{ readonly id: string }, OfficeRefusal>> {
  const { organ, now } = office
  const { id, reason } = taken
  return once(
    office,
    key === undefined ? undefined : { key, request: { takeOff: taken } },
    async (trx): Promise<Result<{ readonly id: string }, OfficeRefusal>> => {
      const { numUpdatedRows } = await trx
        .updateTable('answered_request')
        .set({ withdrawn_by: actor.id, withdrawn_at: now(), withdrawn_why: reason })
        .where('organ_id', '=', organ.id)
        .where('entry_id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return refuseService('no-such-listing')
      await bumpSite(trx, organ.id)
      return yes({ id })
    },
  )
}
