import type { CivilDate } from '../kernel/civil-date.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { EntryEnding, EntryKind } from './entry-kinds.table.ts'

/** What has happened to an entry of the ledgers; `on` is the day it happened in law, corrections on the day they were made. */
export type LedgerEvent = {
  readonly [Type in keyof LedgerEvents]: { readonly type: Type; readonly on: CivilDate } & LedgerEvents[Type]
}[keyof LedgerEvents]

export interface LedgerEvents {
  readonly entered: { readonly contents: LedgerContents; readonly batch?: string }
  /** It had been entered wrongly; what it says now, it says from the beginning. */
  readonly amended: { readonly contents: LedgerContents; readonly reason: string }
  readonly published: Nothing
  readonly ended: { readonly ending: EntryEnding }
  /** A dispute: by an effective decision or judgment. */
  readonly resolved: { readonly result: DisputeResultCode }
  /** Its end had been entered by mistake. */
  readonly resumed: { readonly reason: string }
  /** It had been entered by mistake: never was, counted nowhere. */
  readonly 'struck-out': { readonly reason: string }
}

type Nothing = object

export interface LedgerContents {
  readonly kind: EntryKind
  /** Made, decided, taken up on a list, received, filed. */
  readonly on: CivilDate
  /** How many it stands for. */
  readonly count: number
  readonly title?: string
  readonly number?: string
  /** The day a document was first made public. */
  readonly publicOn?: CivilDate
  /** 联合发文: the organ that led and counts it. */
  readonly ledBy?: string
  /** Money in fen (0.01 yuan). */
  readonly fen?: number
  readonly path?: DisputePath
}

export type DisputePath = 'reconsideration' | 'direct-suit' | 'suit-after'
