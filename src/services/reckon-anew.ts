import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { moveOfDue } from '../casework/clockwork.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import { actOnCase } from './act-on-case.ts'
import type { Office } from './office.ts'
import { writeCaseRegisters } from './write-case-registers.ts'

export const clockwork: CaseActor = { id: 'clockwork', roles: ['clockwork'] }

/** The cases of an organ whose due date is that day or later, or is not yet certain. */
export async function casesDueFrom(
  { db, organ }: Pick<Office, 'db' | 'organ'>,
  from: CivilDate,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('case_register')
    .select('case_id')
    .where('organ_id', '=', organ.id)
    .where((or) => or.or([or('due_on', '>=', from), or('provisional', '=', true)]))
    .orderBy('case_id')
    .execute()
  return rows.map(({ case_id }) => case_id)
}

/**
 * The move of one case's due date, written as an event with what brought it about; its register row follows the calendar and
 * the periods of the office in any case.
 */
export async function reckonAnew(trx: Transaction<Schema>, office: Office, caseId: string, notice: string) {
  const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', caseId))
  const file = replay(casework, events)
  const { number, due_on } = await trx
    .selectFrom('case_register')
    .select(['number', 'due_on'])
    .where('organ_id', '=', office.organ.id)
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  const command = moveOfDue(file, due_on ?? undefined, { calendar: office.calendar, notice })
  if (command?.type !== 'move-due') {
    await writeCaseRegisters(trx, office, { caseId, version: seq, file })
    return undefined
  }
  const result = await actOnCase(trx, office, { caseId, actor: clockwork, command, commandId: office.newId() })
  if (!result.ok) throw new Error(`The clockwork was refused on ${caseId}: ${result.no.code}`)
  return { number, from: command.from, to: command.to }
}
