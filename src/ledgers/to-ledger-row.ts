import type { CivilDate } from '../kernel/civil-date.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { LedgerKind } from '../statute/ledger-kinds.table.ts'
import type { LedgerContents, DisputePath } from './ledger-events.ts'
import type { LedgerEntry } from './ledger-entry.ts'

/** What the register of the ledgers shows and table 2 counts of an entry; what is undefined is null there. */
export interface LedgerRow {
  readonly kind: LedgerKind
  readonly on: CivilDate
  readonly publicOn: CivilDate | undefined
  readonly endedOn: CivilDate | undefined
  /** Documents only; an item taken off its list has a day and no ending. */
  readonly ending: 'repealed' | 'lapsed' | undefined
  readonly count: number
  readonly fen: number | undefined
  readonly title: string
  readonly number: string | undefined
  /** False when struck out, and for a joint document that another organ led. */
  readonly counted: boolean
  readonly struck: boolean
}

/** The row of an entry, from its state alone; undefined for a dispute, which has its own register. */
export function toLedgerRow(entry: LedgerEntry): LedgerRow | undefined {
  const { stage, end } = entry
  const { kind, on, publicOn, count, fen, title = '', number, ledBy } = contentsOf(entry)
  if (kind === 'dispute-elsewhere') return undefined
  const struck = stage === 'struck'
  return {
    kind,
    on,
    publicOn,
    endedOn: end?.on,
    ending: end?.ending === 'taken-off' ? undefined : end?.ending,
    count,
    fen,
    title,
    number,
    counted: !struck && ledBy === undefined,
    struck,
  }
}

/** What the register of disputes keeps, and table 4 counts, of a dispute that comes from no request. */
export interface DisputeElsewhereRow {
  readonly path: DisputePath
  readonly filedOn: CivilDate
  readonly decidedOn: CivilDate | undefined
  readonly result: DisputeResultCode | undefined
  readonly voided: boolean
}

/** The row of a dispute, from its state alone; undefined for every other entry. */
export function toDisputeRow(entry: LedgerEntry): DisputeElsewhereRow | undefined {
  const { stage, end } = entry
  const { path, on } = contentsOf(entry)
  if (path === undefined) return undefined
  return { path, filedOn: on, decidedOn: end?.on, result: end?.result, voided: stage === 'struck' }
}

function contentsOf({ contents }: LedgerEntry): LedgerContents {
  if (!contents) throw new Error('An entry that was never made has no row')
  return contents
}
