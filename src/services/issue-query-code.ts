import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { numberOfCase } from './number-of-case.ts'
import { mayOpenPeople } from './may-open-people.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'
import { keepQueryCode, newQueryCode, type QueryCode, queryCodeOfForm } from './query-code.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface QueryCodeIssued {
  readonly caseId: string
  readonly number: string
  readonly code: QueryCode
}

/**
 * Gives a case a new query code, for requests on paper and for whoever lost his: it is told once, here. The code before it
 * ends, and so does what was opened with it. For clerks and heads, who have seen who asks. Sent again with the same key,
 * the same code is told: it follows from the key and is not kept.
 */
export function issueQueryCode(
  office: Office,
  actor: CaseActor,
  caseId: string,
  key?: string,
): Promise<Result<QueryCodeIssued, OfficeRefusal>> {
  return undoneWhenRefused(office, async (trx): Promise<Result<QueryCodeIssued, OfficeRefusal>> => {
    const notHis = mayOpenPeople(actor)
    if (notHis) return notHis
    const number = await numberOfCase(trx, office, caseId)
    if (number === undefined) return refuseService('no-such-case', { id: caseId })
    const code =
      key === undefined ? newQueryCode() : queryCodeOfForm(office.people, office.organ.id, `staff:${caseId}/${key}`)
    await keepQueryCode(trx, office, caseId, code, actor.id)
    return yes({ caseId, number, code })
  })
}
