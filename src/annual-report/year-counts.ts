import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'

/** One request as the report sees it; cases that were split, merged or entered by mistake are not among them. */
export interface RequestFact {
  readonly applicant: ApplicantKind
  readonly receivedOn: CivilDate
  /** Both or neither: the day of the first final act, and how the request ended by it. */
  readonly doneOn?: CivilDate
  readonly outcome?: OutcomeCode
}

export interface DisputeFact {
  readonly path: 'reconsideration' | 'direct-suit' | 'suit-after'
  readonly filedOn: CivilDate
  readonly endedOn?: CivilDate
  readonly result?: DisputeResultCode
}

/** What a request is in a year: it enters once, leaves once or is carried. */
export type RequestMeasure = 'new' | 'carry-in' | 'done' | 'carry-out'

export interface RequestCount {
  readonly measure: RequestMeasure
  readonly applicant: ApplicantKind
  /** With `done` only. */
  readonly outcome?: OutcomeCode
  readonly count: number
}

export interface DisputeCount {
  readonly path: DisputeFact['path']
  /** Absent while pending at the year's end. */
  readonly result?: DisputeResultCode
  readonly count: number
}

/** What a year came to, counted; from it the tables follow. */
export interface YearCounts {
  readonly requests: readonly RequestCount[]
  readonly disputes: readonly DisputeCount[]
  /** Cells of table 2 by their key, counted from the office's ledgers. */
  readonly proactive: Readonly<Record<string, number | string>>
}
