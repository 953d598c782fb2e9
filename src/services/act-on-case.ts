import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseCommand } from '../casework/case-commands.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { append, readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import type { CaseAt } from './case-at.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { writeCaseRegisters } from './write-case-registers.ts'

/** A command on one case, by one person. */
export interface CaseAct {
  readonly caseId: string
  readonly actor: CaseActor
  readonly command: CaseCommand
  /** The step the person had before his eyes; when the case has moved on meanwhile, he is told. */
  readonly seen?: number
  /** What the log names as the cause of the events; the same for all that one request leads to. */
  readonly commandId: string
}

/** The one way a case changes: history read and locked, ruled, appended, projected; all in the caller's transaction. */
export async function actOnCase(
  trx: Transaction<Schema>,
  office: Office,
  { caseId, actor, command, seen, commandId }: CaseAct,
): Promise<Result<CaseAt, OfficeRefusal>> {
  const past = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', caseId))
  if (past.seq === 0 && command.type !== 'register') return refuseService('no-such-case', { id: caseId })
  if (seen !== undefined && seen !== past.seq) return refuseService('changed-meanwhile', { seen, now: past.seq })

  const before = replay(casework, past.events)
  const { today, calendar, settings } = office
  const ruling = casework.decide(before, command, { today: today(), actor, calendar, settings })
  if (!ruling.ok) return ruling

  const file = replay(casework, ruling.value, before)
  const after = { caseId, version: past.seq + ruling.value.length, file }
  const meta = { actor: actor.id, commandId, at: office.now(), hashName: office.hashName }
  await Promise.all([append(trx, past, ruling.value, meta), writeCaseRegisters(trx, office, after)])
  return yes(after)
}
