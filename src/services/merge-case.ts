import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { casework } from '../casework/casework.ts'
import { stages } from '../casework/stages.table.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { readForUpdate } from '../store/event-log.ts'
import { openPerson, samePeople } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import { actOnCase } from './act-on-case.ts'
import type { CaseStep } from './handle-case.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface MergeAsked {
  readonly caseId: string
  /** The case that stays, and is answered for both. */
  readonly into: string
}

/**
 * The same request came twice: one is no longer counted, the other is answered. Refused unless that other one exists, was
 * made by the same applicant and came no later, is counted, and is still to be answered. Two that are merged into each
 * other at once are locked in one order: one wins.
 * Reading: docs/adr/0129-what-was-reconsidered.md.
 */
export function mergeCase(
  office: Office,
  actor: CaseActor,
  asked: MergeAsked,
  key?: string,
): Promise<Result<CaseStep, OfficeRefusal>> {
  const { caseId, into } = asked
  return once(office, key === undefined ? undefined : { key, request: { merge: asked } }, async (trx) => {
    if (caseId === into) return refuseService('merge-into-itself')
    const files = new Map<string, CaseFile>()
    for (const id of [caseId, into].toSorted()) {
      const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', id))
      if (seq === 0) return refuseService('no-such-case', { id })
      files.set(id, replay(casework, events))
    }
    const commandId = key ?? office.newId()
    const result = await actOnCase(trx, office, { caseId, actor, command: { type: 'merge', into }, commandId })
    if (!result.ok) return result
    const unlike = await unlikeRefusal(trx, office, actor, files.get(caseId), files.get(into))
    return unlike ?? yes({ caseId, version: result.value.version })
  })
}

type No = ReturnType<typeof refuseService>

async function unlikeRefusal(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  one?: CaseFile,
  other?: CaseFile,
): Promise<No | undefined> {
  if (!one || !other) throw new Error('a case that was read is not there')
  const { stage, receivedOn, registration } = other
  const { open, counted } = stages[stage]
  if (registration.matter !== 'disclosure' || !receivedOn || !open || !counted)
    return refuseService('merge-into-ended', { number: registration.number })
  const since = one.receivedOn ?? one.arrival.submitted
  if (since !== undefined && since < receivedOn) return refuseService('merge-into-later', { since, receivedOn })
  const applicants = [one, other].map((file) => file.registration.applicantId) as [string, string]
  return (await sameApplicant(trx, office, actor, applicants)) ? undefined : refuseService('merge-of-others')
}

/** By id; or, where one filed over the internet and was given a new id, by what the people say of themselves. */
async function sameApplicant(
  trx: Transaction<Schema>,
  { organ, people, now }: Office,
  actor: CaseActor,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  if (one === other) return true
  const known = await openPerson(
    trx,
    people,
    { organ: organ.id, person: one },
    { actor: actor.id, why: 'merge', at: now() },
  )
  return known !== undefined && (await samePeople(trx, people, organ.id, known)).includes(other)
}
