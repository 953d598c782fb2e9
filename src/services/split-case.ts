import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseCommand } from '../casework/case-commands.ts'
import type { CaseEvent, Wanted } from '../casework/case-events.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import { actOnCase } from './act-on-case.ts'
import { caseNumber } from './case-number.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface SplitAsked {
  readonly caseId: string
  readonly parts: readonly Wanted[]
}

export interface SplitDone {
  readonly caseId: string
  readonly version: number
  readonly parts: readonly { readonly caseId: string; readonly number: string }[]
}

/**
 * One request of several matters becomes several (109号 art. 4, 一事一申请): each part is registered with the day, channel
 * and receipt of the whole, which is no longer counted; all or nothing.
 */
export function splitCase(
  office: Office,
  actor: CaseActor,
  { caseId, parts: wanted }: SplitAsked,
  key?: string,
): Promise<Result<SplitDone, OfficeRefusal>> {
  return once(office, key === undefined ? undefined : { key, request: { caseId, wanted } }, async (trx) => {
    const commandId = key ?? office.newId()
    const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', caseId))
    if (seq === 0) return refuseService('no-such-case', { id: caseId })
    const whole = replay(casework, events)
    const parts: { caseId: string; number: string }[] = []
    for (const part of wanted) {
      const registered = await registerPart(trx, office, actor, { whole, partOf: caseId, part, commandId })
      if (!registered.ok) return registered
      parts.push(registered.value)
    }
    const command: CaseCommand = { type: 'split', into: parts.map((part) => part.caseId) }
    const result = await actOnCase(trx, office, { caseId, actor, command, commandId })
    return result.ok ? yes({ caseId, version: result.value.version, parts }) : result
  })
}

interface Part {
  readonly whole: CaseFile
  readonly partOf: string
  readonly part: Wanted
  readonly commandId: string
}

async function registerPart(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  { whole, partOf, part, commandId }: Part,
): Promise<Result<{ caseId: string; number: string }, OfficeRefusal>> {
  const { registration, arrival, applicantKind, identityProven } = whole
  const caseId = office.newId()
  const arrivedOn = arrival.submitted ?? office.today()
  const number = await caseNumber(trx, office, arrivedOn)
  const commands: readonly CaseCommand[] = [
    { type: 'register', ...registration, applicantKind, identityProven, number, wanted: part, partOf, on: arrivedOn },
    ...(arrival.signed ? [{ type: 'sign-for', on: arrival.signed } as const] : []),
    ...(arrival.confirmed ? [{ type: 'confirm-receipt', on: arrival.confirmed } as const] : []),
  ]
  for (const command of commands) {
    const result = await actOnCase(trx, office, { caseId, actor, command, commandId })
    if (!result.ok) return result
  }
  return yes({ caseId, number })
}
