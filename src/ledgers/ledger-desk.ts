import type { CivilDate } from '../kernel/civil-date.ts'
import type { LedgerRole } from './transitions.table.ts'

/** What a ruling on an entry needs to know of the world. */
export interface LedgerDesk {
  readonly today: CivilDate
  readonly actor: { readonly id: string; readonly roles: readonly LedgerRole[] }
  readonly settings: LedgerSettings
}

export interface LedgerSettings {
  /** Legislation Law arts. 91, 93: whether the organ may make rules (规章). */
  readonly makesRules: boolean
}
