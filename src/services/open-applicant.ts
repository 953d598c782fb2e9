import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { readHistory } from '../store/event-log.ts'
import { openPerson, type Person } from '../store/people.ts'
import { streamOf } from '../store/streams.ts'
import { mayOpenPeople } from './may-open-people.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface OpenedApplicant {
  readonly applicantId: string
  readonly applicant: Person
  readonly agentId?: string
  readonly agent?: Person
}

/** Opens who asks in a case, and who acts for him; every opening is kept with its reason. Nothing is told that is not written down. */
export function openApplicant(
  office: Office,
  actor: CaseActor,
  caseId: string,
  why: string,
): Promise<Result<OpenedApplicant, OfficeRefusal>> {
  const { db, organ, people, now } = office
  return db.transaction().execute(async (trx): Promise<Result<OpenedApplicant, OfficeRefusal>> => {
    const notHis = mayOpenPeople(actor)
    if (notHis) return notHis
    const { events } = await readHistory<CaseEvent>(trx, streamOf(organ.id, 'case', caseId))
    if (events.length === 0) return refuseService('no-such-case', { id: caseId })
    const { applicantId, agentId } = replay(casework, events).registration
    const open = (person: string) =>
      openPerson(trx, people, { organ: organ.id, person }, { actor: actor.id, why, at: now() })
    const applicant = await open(applicantId)
    if (!applicant) return refuseService('person-erased', { who: 'applicant' })
    const agent = agentId === undefined ? undefined : await open(agentId)
    return yes({
      applicantId,
      applicant,
      ...(agentId !== undefined && { agentId }),
      ...(agent && { agent }),
    })
  })
}
