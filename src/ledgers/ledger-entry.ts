import type { CivilDate } from '../kernel/civil-date.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { EntryEnding } from './entry-kinds.table.ts'
import type { LedgerContents } from './ledger-events.ts'
import type { LedgerStage } from './transitions.table.ts'

/** One line of the ledgers: its history, folded. */
export interface LedgerEntry {
  readonly stage: LedgerStage
  /** Absent before it is entered. */
  readonly contents?: LedgerContents
  readonly end?: EntryEnd
}

export interface EntryEnd {
  readonly on: CivilDate
  readonly ending?: EntryEnding
  readonly result?: DisputeResultCode
}

export const noEntry: LedgerEntry = { stage: 'none' }
