import type { CivilDate } from '../kernel/civil-date.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseRole } from './roles.table.ts'

/** What a ruling on a case needs to know of the world. */
export interface CaseDesk {
  readonly today: CivilDate
  readonly actor: CaseActor
  readonly calendar: WorkingCalendar
  readonly settings: CaseSettings
}

export interface CaseActor {
  readonly id: string
  readonly roles: readonly CaseRole[]
}

/** What the law leaves to the office. */
export interface CaseSettings {
  /** For the applicant to correct the request (art. 30), in working days. */
  readonly correctionWorkingDays: number
  /** For the applicant to give reasons (art. 35), in working days. */
  readonly explanationWorkingDays: number
  /** The office's own date, so many working days before the legal one. */
  readonly earlyWorkingDays: number
  /** Who proposes a decision may not approve it. */
  readonly twoPeople: boolean
}
