import { sql, type Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import type { PlainCommand } from './case-command-shape.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface CaseRequest {
  readonly caseId: string
  readonly actor: CaseActor
  readonly command: PlainCommand
  readonly seen?: number
  /** Sent again with the same key, the same command is not done twice. */
  readonly key?: string
}

/** Where a case stands after a command. */
export interface CaseStep {
  readonly caseId: string
  readonly version: number
}

/** Does one command on one case, or refuses it with a code; accepted, it is in the log before this answers. */
export function handleCase(office: Office, request: CaseRequest): Promise<Result<CaseStep, OfficeRefusal>> {
  const { caseId, actor, command, seen, key } = request
  return once(office, key === undefined ? undefined : { key, request: { caseId, command } }, async (trx) => {
    const orphan = command.type === 'void' ? await mergedIntoIt(trx, office, caseId) : undefined
    if (orphan !== undefined) return refuseService('merged-into-it', { number: orphan })
    const commandId = key ?? office.newId()
    const result = await actOnCase(trx, office, {
      caseId,
      actor,
      command,
      commandId,
      ...(seen !== undefined && { seen }),
    })
    return result.ok ? yes({ caseId, version: result.value.version }) : result
  })
}

/** The number of a request that is answered with this one. */
async function mergedIntoIt(trx: Transaction<Schema>, { organ }: Office, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`
    select number from case_register merged
    join event_log on event_log.organ_id = merged.organ_id and stream = 'case:' || merged.case_id and type = 'merged'
    where merged.organ_id = ${organ.id} and merged.stage = 'merged' and body ->> 'into' = ${caseId}
    order by number limit 1`.execute(trx)
  return rows[0]?.number
}
