import type { Decider } from '../kernel/decider.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { LedgerCommand } from './ledger-commands.ts'
import type { LedgerDesk } from './ledger-desk.ts'
import { type LedgerEntry, noEntry } from './ledger-entry.ts'
import type { LedgerEvent } from './ledger-events.ts'
import type { LedgerRefusal } from './refusals.table.ts'

/**
 * What an office enters through the year for tables 2 and 4 of its report: documents, items, decisions, money, and
 * disputes that come from no request. Each entry has a history of its own. It counts nothing: the report does.
 */
export const ledgers: Decider<LedgerEntry, LedgerCommand, LedgerEvent, LedgerDesk, LedgerRefusal> = {
  initial: noEntry,
  decide,
  evolve,
}
