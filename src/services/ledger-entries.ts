import type { Transaction } from 'kysely'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { LedgerCommand } from '../ledgers/ledger-commands.ts'
import type { LedgerDesk } from '../ledgers/ledger-desk.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import type { LedgerRefusal } from '../ledgers/refusals.table.ts'
import { type History, readForUpdate } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { type StreamKind, streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { ruleAndAppend } from './rule-and-append.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { writeLedgerRegisters } from './write-ledger-registers.ts'

export interface LedgerRequest {
  /** Left out when something new is entered. */
  readonly entryId?: string
  readonly actor: LedgerDesk['actor']
  readonly command: LedgerCommand
  /** The step the person had before his eyes. */
  readonly seen?: number
  /** Sent again with the same key, the same command is not done twice. */
  readonly key?: string
}

/** Where an entry stands after a command. */
export interface LedgerStep {
  readonly entryId: string
  readonly version: number
}

/**
 * Does one command on one entry of the ledgers: entered, amended, made public, ended, struck out; the row of its register
 * is written in the same transaction. Refuses what `ledgers` refuses, an unknown entry, and one that moved on meanwhile.
 */
export function handleLedger(
  office: Office,
  request: LedgerRequest,
): Promise<Result<LedgerStep, OfficeRefusal | LedgerRefusal>> {
  const { entryId = office.newId(), actor, command, seen, key } = request
  const same = key === undefined ? undefined : { key, request: { entryId: request.entryId, command } }
  return once(office, same, async (trx): Promise<Result<LedgerStep, OfficeRefusal | LedgerRefusal>> => {
    const past = await historyOf(trx, office.organ.id, entryId, command)
    if (past.seq === 0 && command.type !== 'enter') return refuseService('no-such-entry', { id: entryId })
    if (seen !== undefined && seen !== past.seq) return refuseService('changed-meanwhile', { seen, now: past.seq })
    const before = replay(ledgers, past.events)
    const { today, settings } = office
    const desk = { today: today(), actor, settings }
    const cause = { actor: actor.id, commandId: key ?? office.newId() }
    const done = await ruleAndAppend(trx, office, ledgers, { past, before, command, desk, ...cause })
    if (!done.ok) return done
    const { version, state: entry } = done.value
    await writeLedgerRegisters(trx, office.organ.id, [{ entryId, version, entry }])
    return yes({ entryId, version })
  })
}

/** A dispute that comes from no request has a stream of disputes; every other entry one of ledgers. */
export const streamKindOf = (kind: string): StreamKind => (kind === 'dispute-elsewhere' ? 'dispute' : 'ledger')

async function historyOf(
  trx: Transaction<Schema>,
  organ: string,
  entryId: string,
  command: LedgerCommand,
): Promise<History<LedgerEvent>> {
  if (command.type === 'enter')
    return readForUpdate<LedgerEvent>(trx, streamOf(organ, streamKindOf(command.contents.kind), entryId))
  const entry = await readForUpdate<LedgerEvent>(trx, streamOf(organ, 'ledger', entryId))
  return entry.seq > 0 ? entry : readForUpdate<LedgerEvent>(trx, streamOf(organ, 'dispute', entryId))
}
