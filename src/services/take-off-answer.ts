import type { CaseActor } from '../casework/case-desk.ts'
import type { Result } from '../kernel/result.ts'
import { caseOfEntry } from './case-of-entry.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { wordsFound } from './words-found.ts'
import { writeAnswers } from './write-answers.ts'

/** Which entry, and why it goes; the reason is for the office alone. */
export interface AnswerTakenOff {
  readonly id: string
  readonly reason: string
}

/**
 * Takes an entry off the disclosure log; it is nowhere to be seen from then on, and can be listed anew. The reason stays in
 * the log of events for good: it is refused where it repeats personal data.
 */
export function takeOffAnswer(
  office: Office,
  actor: CaseActor,
  taken: AnswerTakenOff,
  key?: string,
): Promise<Result<{ readonly id: string }, OfficeRefusal>> {
  const { organ, newId } = office
  const { id: entryId, reason } = taken
  return once(
    office,
    key === undefined ? undefined : { key, request: { takeOff: taken } },
    async (trx): Promise<Result<{ readonly id: string }, OfficeRefusal>> => {
      const caseId = await caseOfEntry(trx, organ.id, entryId)
      if (caseId === undefined) return refuseService('no-such-listing')
      const found = { personal: wordsFound(reason, []).personal }
      const writing = { caseId, actor: actor.id, commandId: key ?? newId(), answer: undefined, found }
      return writeAnswers(trx, office, writing, { type: 'take-off', entryId, reason })
    },
  )
}
