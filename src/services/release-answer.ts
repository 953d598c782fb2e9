import type { CaseActor } from '../casework/case-desk.ts'
import type { Result } from '../kernel/result.ts'
import { answerOf, caseForUpdate } from './answer-of-case.ts'
import { caseNames } from './case-names.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { wordsFound } from './words-found.ts'
import { writeAnswers } from './write-answers.ts'

/** What staff write of an answered request for everybody; never the applicant's own words. */
export interface AnswerRelease {
  readonly caseId: string
  readonly title: string
  readonly summary: string
}

export interface AnswerReleased {
  readonly id: string
}

/**
 * Puts an answered request on the disclosure log, in words of the office. Refuses while the reply has not left, twice for
 * one case, and where title or summary hold a mark of secrecy, what looks like personal data, or the applicant's own name.
 */
export function releaseAnswer(
  office: Office,
  actor: CaseActor,
  release: AnswerRelease,
  key?: string,
): Promise<Result<AnswerReleased, OfficeRefusal>> {
  const { organ, newId } = office
  const { caseId, title, summary } = release
  return once(
    office,
    key === undefined ? undefined : { key, request: { release } },
    async (trx): Promise<Result<AnswerReleased, OfficeRefusal>> => {
      const file = await caseForUpdate(trx, organ.id, caseId)
      if (!file) return refuseService('no-such-case', { id: caseId })
      const answer = answerOf(file)
      const names = answer ? await caseNames(trx, office, file, { actor: actor.id, why: 'disclosure-log' }) : []
      const found = wordsFound(`${title}\n${summary}`, names)
      const writing = { caseId, actor: actor.id, commandId: key ?? newId(), answer, found }
      return writeAnswers(trx, office, writing, { type: 'release', entryId: newId(), title, summary })
    },
  )
}
