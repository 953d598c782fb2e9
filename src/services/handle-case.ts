import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { actOnCase } from './act-on-case.ts'
import type { PlainCommand } from './case-command-shape.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

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
