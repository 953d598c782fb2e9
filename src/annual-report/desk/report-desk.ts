import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Leak } from './leak.ts'
import type { ReportBasis } from './report-basis.ts'
import type { ReportRight } from './transitions.table.ts'

/** What a ruling on a report needs to know of the world. */
export interface ReportDesk {
  readonly today: CivilDate
  /** The clock's, for what is published. */
  readonly now: string
  readonly actor: { readonly id: string; readonly rights: readonly ReportRight[] }
  readonly basis: ReportBasis
  /** What in its words may have to stay inside (`gate`). */
  readonly leaks: readonly Leak[]
}
