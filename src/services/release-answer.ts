import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { letterOf } from '../casework/letters-owed.ts'
import { personalDataIn } from '../gate/personal-data.ts'
import { secrecyMarksIn } from '../gate/secrecy-marks.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type FindingKind, findingKinds } from '../publication/finding-kinds.table.ts'
import { readForUpdate } from '../store/event-log.ts'
import { openPerson } from '../store/people.ts'
import { bumpSite } from '../store/site-version.ts'
import { streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

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
  const { organ, people, now, newId } = office
  const { caseId, title, summary } = release
  return once(
    office,
    key === undefined ? undefined : { key, request: { release } },
    async (trx): Promise<Result<AnswerReleased, OfficeRefusal>> => {
      const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(organ.id, 'case', caseId))
      if (seq === 0) return refuseService('no-such-case', { id: caseId })
      const file = replay(casework, events)
      const answeredOn = file.decision && letterOf(file, file.decision.letterId)?.sentOn
      if (!file.decision || !answeredOn || !file.receivedOn || file.registration.matter !== 'disclosure')
        return refuseService('not-answered-yet')
      const listed = await trx
        .selectFrom('answered_request')
        .select('entry_id')
        .where('organ_id', '=', organ.id)
        .where('case_id', '=', caseId)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      if (listed) return refuseService('listed-already')
      const { applicantId, agentId } = file.registration
      const reading = { actor: actor.id, why: 'disclosure-log', at: now() }
      const names: string[] = []
      for (const person of [applicantId, agentId]) {
        const known = person && (await openPerson(trx, people, { organ: organ.id, person }, reading))
        if (known) names.push(known.name, known.contact ?? '', known.representative ?? '')
      }
      const mark = secrecyMarksIn(`${title}\n${summary}`).at(0)
      if (mark) return refuseService('holds-secrecy-mark', { mark: mark.text })
      const found = personalWords(`${title}\n${summary}`, names)
      if (found.length > 0) return refuseService('holds-personal-data', { found: found.join('、') })
      const id = newId()
      await trx
        .insertInto('answered_request')
        .values({
          organ_id: organ.id,
          entry_id: id,
          case_id: caseId,
          title,
          summary,
          outcome: file.decision.decision.outcome,
          received_on: file.receivedOn,
          answered_on: answeredOn,
          released_by: actor.id,
          released_at: now(),
          withdrawn_by: null,
          withdrawn_at: null,
        })
        .execute()
      await bumpSite(trx, organ.id)
      return yes({ id })
    },
  )
}

/** What of a text looks like personal data, by kind; the names of those who asked count, whole. */
function personalWords(text: string, names: readonly string[]): readonly string[] {
  const kinds = new Set<FindingKind>(personalDataIn(text).map(({ kind }) => kind))
  const plain = text.replace(/\s/g, '')
  const named = names.some((name) => name.length >= 2 && plain.includes(name.replace(/\s/g, '')))
  return [...[...kinds].map((kind) => findingKinds[kind].label.zh), ...(named ? ['申请人姓名或者名称'] : [])]
}
