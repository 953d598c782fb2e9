import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { LedgerKind } from '../statute/ledger-kinds.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { PrintedFigures } from './manuscript.ts'

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

/** One entry of the office's ledgers as table 2 sees it; struck-out entries and documents led by another organ are not among them. */
export interface LedgerFact {
  readonly kind: LedgerKind
  /** Made, decided, taken up, received. */
  readonly on: CivilDate
  readonly publicOn?: CivilDate
  /** Repealed, lapsed, taken off the list. */
  readonly endedOn?: CivilDate
  /** How a document ended; lapsed without an act of repeal when left out. */
  readonly ending?: 'repealed' | 'lapsed'
  /** How many the entry stands for. */
  readonly count: number
  /** Money in fen (0.01 yuan). */
  readonly fen?: number
}

/** A notice of the information-processing fee; part six reports notices, their sum, and what was paid. */
export interface FeeFact {
  readonly noticedOn: CivilDate
  readonly yuan: number
  /** Both or neither. */
  readonly paidOn?: CivilDate
  readonly paidYuan?: number
}

/** Days that are counted, both ends included: a year, or a year up to some day. */
export interface CountedPeriod {
  readonly from: CivilDate
  readonly to: CivilDate
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

export interface FeeCount {
  readonly notices: number
  readonly noticeYuan: number
  readonly paidYuan: number
}

export interface LapsedCount {
  readonly regulation: number
  readonly normative: number
}

/** What a year came to, counted; from it the tables follow. */
export interface YearCounts {
  readonly requests: readonly RequestCount[]
  readonly disputes: readonly DisputeCount[]
  /** Cells of table 2 by their key, counted from the office's ledgers; one left out stays blank. */
  readonly proactive: PrintedFigures
  /** Documents that lapsed without an act of repeal: no cell of the form has them, the prose tells them. */
  readonly lapsed?: LapsedCount
  /** Left out when nobody counted: the draft then marks its sentence on the fee as one to be confirmed. */
  readonly fees?: FeeCount
}
