import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeKind, DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { TariffKind } from '../statute/fees.table.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { Arrival } from '../statute/receipt-day.ts'
import type { FilePurpose } from './attachment-kinds.table.ts'
import type {
  ConsultationAnswer,
  ConsultedParty,
  Delivery,
  DeliveryRoute,
  DisputeOrder,
  RecordResult,
  RecordsFound,
  Registration,
  Wanted,
} from './case-events.ts'
import type { Decision } from './decision.ts'
import type { Stage } from './stages.table.ts'

/** What the office keeps of one request: nothing but its history, folded. */
export interface CaseFile {
  readonly stage: Stage
  readonly registration: Registration
  readonly applicantKind: ApplicantKind
  readonly arrival: Arrival
  /** Art. 31; absent until the event that decides has come. */
  readonly receivedOn?: CivilDate
  readonly identityProven: boolean
  /** As last corrected. */
  readonly wanted: Wanted
  readonly delivery: Delivery
  readonly section?: string
  readonly recordCalls: readonly RecordCall[]
  readonly correction?: CorrectionAsked
  readonly consultations: readonly ConsultationHeld[]
  readonly extensionProposed?: { readonly workingDays: number; readonly reason: string }
  readonly extensions: readonly ExtensionApproved[]
  readonly explanation?: Explanation
  readonly deferral?: { readonly to: CivilDate; readonly letterId: string }
  readonly fee?: FeeAsked
  readonly proposal?: Proposal
  readonly decision?: {
    readonly decision: Decision
    readonly on: CivilDate
    readonly letterId: string
    /** Where the case stood, and stands again when the decision is taken back before its letter left. */
    readonly from?: Stage
  }
  readonly recordDecision?: {
    readonly result: RecordResult
    readonly on: CivilDate
    readonly why: string
    readonly organ?: string
    readonly letterId: string
  }
  readonly letters: readonly LetterKept[]
  /** The first final act: by it the case is counted, once (docs/adr/0082-counted-once.md). */
  readonly done?: { readonly on: CivilDate; readonly outcome: OutcomeCode }
  readonly disputes: readonly Dispute[]
  readonly madePublicOn?: CivilDate
  /** What the office put in; what the applicant handed in came with his request or correction. */
  readonly files: readonly OfficeFile[]
  readonly dueMoved: readonly { readonly from: CivilDate; readonly to: CivilDate; readonly notice: string }[]
  readonly passedOn: readonly { readonly on: CivilDate; readonly to: string; readonly letterId: string }[]
  readonly withdrawn?: { readonly on: CivilDate; readonly reason: string; readonly letterId: string }
  readonly voided?: { readonly on: CivilDate; readonly reason: string }
  readonly parts: readonly string[]
  readonly mergedInto?: string
}

export interface OfficeFile {
  readonly fileId: string
  readonly purpose: FilePurpose
  readonly size: number
  readonly hash: string
  readonly on: CivilDate
  readonly by: string
  readonly takenOff?: { readonly on: CivilDate; readonly by: string; readonly reason: string }
}

export interface Proposal {
  readonly decision: Decision
  readonly on: CivilDate
  /** Who proposed it. */
  readonly by: string
  /** Where the case stood, and stands again when the proposal is returned. */
  readonly from: Stage
}

export interface RecordCall {
  readonly callId: string
  readonly section: string
  readonly answerBy: CivilDate
  readonly answer?: { readonly on: CivilDate; readonly found: RecordsFound; readonly note: string }
}

export interface CorrectionAsked {
  readonly on: CivilDate
  readonly items: readonly string[]
  readonly guidance: string
  readonly workingDays: number
  readonly letterId: string
  readonly correctedOn?: CivilDate
}

export interface ConsultationHeld {
  readonly consultationId: string
  readonly party: ConsultedParty
  readonly partyId: string
  readonly about: string
  readonly letterId: string
  readonly ended?: { readonly on: CivilDate; readonly answer: ConsultationAnswer | 'none'; readonly reasons: string }
}

export interface ExtensionApproved {
  readonly on: CivilDate
  readonly workingDays: number
  readonly reason: string
  readonly letterId: string
}

export interface Explanation {
  readonly on: CivilDate
  readonly why: string
  readonly workingDays: number
  readonly letterId: string
  readonly given?: { readonly on: CivilDate; readonly reasons: string }
  readonly judged?: { readonly on: CivilDate; readonly reasonable: boolean; readonly why: string }
}

export interface FeeAsked {
  readonly on: CivilDate
  readonly tariff: TariffKind
  readonly count: number
  readonly earlierPieces: number
  readonly yuan: number
  readonly letterId: string
  readonly paid?: { readonly on: CivilDate; readonly yuan: number }
  readonly waived?: { readonly on: CivilDate; readonly reason: string }
}

/** A letter that is owed, sent, served; what it says is composed from the case at sending. */
export interface LetterKept {
  readonly letterId: string
  readonly key: LetterKey
  readonly owedOn: CivilDate
  /** The consultation it belongs to (L05–L08). */
  readonly consultationId?: string
  readonly number?: string
  /** The first dispatch: what counts, even when the letter came back and went out again. */
  readonly sentOn?: CivilDate
  /** Every dispatch; the letter is still to be sent while there are no more of them than failures. */
  readonly dispatches: readonly CivilDate[]
  readonly route?: DeliveryRoute
  readonly hash?: string
  readonly promises?: CivilDate
  readonly servedOn?: CivilDate
  readonly failures: readonly { readonly on: CivilDate; readonly reason: string }[]
}

export interface Dispute {
  readonly disputeId: string
  readonly kind: DisputeKind
  /** Derived: a suit after a decided reconsideration of the same case, or without one. */
  readonly path: 'reconsideration' | 'direct-suit' | 'suit-after'
  readonly filedOn: CivilDate
  readonly before: string
  readonly number: string
  readonly against: 'reply' | 'no-reply' | 'other'
  readonly ended?: { readonly on: CivilDate; readonly result: DisputeResultCode; readonly order?: DisputeOrder }
}
