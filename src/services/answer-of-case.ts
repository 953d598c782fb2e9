import type { Transaction } from 'kysely'
import type { CaseEvent } from '../casework/case-events.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { casework } from '../casework/casework.ts'
import { letterOf } from '../casework/letters-owed.ts'
import { replay } from '../kernel/decider.ts'
import type { AnswerFacts } from '../publication/answers/answer-entry.ts'
import { readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** The case as it stands, locked until the transaction ends; undefined when there is none. */
export async function caseForUpdate(
  trx: Transaction<Schema>,
  organId: string,
  caseId: string,
): Promise<CaseFile | undefined> {
  const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(organId, 'case', caseId))
  return seq === 0 ? undefined : replay(casework, events)
}

/** What a case says of its answer; undefined while its reply has not left, and for anything but a request for information. */
export function answerOf(file: CaseFile): AnswerFacts | undefined {
  const { decision, receivedOn, registration } = file
  const answeredOn = decision && letterOf(file, decision.letterId)?.sentOn
  return decision && answeredOn && receivedOn && registration.matter === 'disclosure'
    ? { outcome: decision.decision.outcome, receivedOn, answeredOn }
    : undefined
}
