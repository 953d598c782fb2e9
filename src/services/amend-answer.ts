import type { CaseActor } from '../casework/case-desk.ts'
import type { Result } from '../kernel/result.ts'
import { answerOf, caseForUpdate } from './answer-of-case.ts'
import { caseNames } from './case-names.ts'
import { caseOfEntry } from './case-of-entry.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { wordsFound } from './words-found.ts'
import { writeAnswers } from './write-answers.ts'

/** An entry, and what it is to say from now on. */
export interface AnswerAmended {
  readonly id: string
  readonly title: string
  readonly summary: string
}

/** Puts an entry of the disclosure log otherwise; its address stays. Refuses what a release would be refused for, and one that does not stand. */
export function amendAnswer(
  office: Office,
  actor: CaseActor,
  amended: AnswerAmended,
  key?: string,
): Promise<Result<{ readonly id: string }, OfficeRefusal>> {
  const { organ, newId } = office
  const { id: entryId, title, summary } = amended
  return once(
    office,
    key === undefined ? undefined : { key, request: { amended } },
    async (trx): Promise<Result<{ readonly id: string }, OfficeRefusal>> => {
      const caseId = await caseOfEntry(trx, organ.id, entryId)
      const file = caseId === undefined ? undefined : await caseForUpdate(trx, organ.id, caseId)
      if (caseId === undefined || !file) return refuseService('no-such-listing')
      const names = await caseNames(trx, office, file, { actor: actor.id, why: 'disclosure-log' })
      const found = wordsFound(`${title}\n${summary}`, names)
      const writing = { caseId, actor: actor.id, commandId: key ?? newId(), answer: answerOf(file), found }
      return writeAnswers(trx, office, writing, { type: 'amend', entryId, title, summary })
    },
  )
}
