import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { clockworkCommands } from '../casework/clockwork.ts'
import { replay } from '../kernel/decider.ts'
import { isInHand } from '../reads/work-queue.ts'
import { readForUpdate } from '../store/event-log.ts'
import { streamOf } from '../store/streams.ts'
import { actOnCase } from './act-on-case.ts'
import { clockwork } from './reckon-anew.ts'
import type { Office } from './office.ts'

/** What the house does by itself each day: it ends the consultations whose period has passed. Answers with their number. */
export async function runClockwork(office: Office): Promise<number> {
  const rows = await office.db
    .selectFrom('case_register')
    .select('case_id')
    .where('organ_id', '=', office.organ.id)
    .where(isInHand)
    .orderBy('case_id')
    .execute()
  let done = 0
  for (const { case_id } of rows) done += await actOn(office, case_id)
  return done
}

const actOn = (office: Office, caseId: string): Promise<number> =>
  office.db.transaction().execute(async (trx) => {
    const { events } = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', caseId))
    const commands = clockworkCommands(replay(casework, events), office.today(), office.calendar)
    for (const command of commands) {
      const result = await actOnCase(trx, office, { caseId, actor: clockwork, command, commandId: office.newId() })
      if (!result.ok) throw new Error(`The clockwork was refused on ${caseId}: ${result.no.code}`)
    }
    return commands.length
  })
