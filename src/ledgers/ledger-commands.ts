import type { CivilDate } from '../kernel/civil-date.ts'
import type { LedgerContents, LedgerEvents } from './ledger-events.ts'

/** What is to be done to an entry; `on` is today when left out, and never after today. */
export type LedgerCommand = {
  readonly [Type in keyof LedgerCommands]: { readonly type: Type; readonly on?: CivilDate } & LedgerCommands[Type]
}[keyof LedgerCommands]

export interface LedgerCommands {
  /** The day is the one in its contents. */
  readonly enter: LedgerEvents['entered']
  readonly amend: { readonly contents: LedgerContents; readonly reason: string }
  readonly publish: LedgerEvents['published']
  readonly end: LedgerEvents['ended']
  readonly resolve: LedgerEvents['resolved']
  readonly resume: LedgerEvents['resumed']
  readonly 'strike-out': LedgerEvents['struck-out']
}

export type LedgerCommandType = keyof LedgerCommands
