import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeKind, DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { TariffKind } from '../statute/fees.table.ts'
import type {
  CaseEvents,
  ConsultationAnswer,
  ConsultedParty,
  DisputeOrder,
  RecordResult,
  RecordsFound,
  Registration,
  SentLetter,
  Wanted,
} from './case-events.ts'
import type { Decision } from './decision.ts'

/** What a person or the house's clockwork wants done to a case; `on` is today when left out, and never after today. */
export type CaseCommand = {
  readonly [Type in keyof CaseCommands]: { readonly type: Type; readonly on?: CivilDate } & CaseCommands[Type]
}[keyof CaseCommands]

/** New ids (`letterId`, `consultationId`, …) come from outside: deciding knows no chance. */
export interface CaseCommands {
  readonly register: Registration
  readonly 'sign-for': Nothing
  readonly 'confirm-receipt': Nothing
  readonly 'prove-identity': Nothing
  readonly assign: { readonly section: string }
  readonly 'call-for-records': { readonly callId: string; readonly section: string; readonly answerBy: CivilDate }
  readonly 'answer-records-call': { readonly callId: string; readonly found: RecordsFound; readonly note: string }
  readonly 'ask-correction': {
    readonly items: readonly string[]
    readonly guidance: string
    readonly workingDays?: number
    readonly letterId: string
  }
  readonly 'receive-correction': { readonly wanted: Wanted }
  readonly consult: {
    readonly consultationId: string
    readonly party: ConsultedParty
    readonly partyId: string
    readonly about: string
    readonly letterId: string
  }
  readonly 'record-consultation-answer': {
    readonly consultationId: string
    readonly answer: ConsultationAnswer
    readonly reasons: string
  }
  readonly 'lapse-consultation': { readonly consultationId: string }
  readonly 'propose-extension': { readonly workingDays: number; readonly reason: string }
  readonly 'approve-extension': { readonly workingDays: number; readonly reason: string; readonly letterId: string }
  readonly 'decline-extension': { readonly reason: string }
  readonly 'ask-reasons': { readonly why: string; readonly workingDays?: number; readonly letterId: string }
  readonly 'receive-reasons': { readonly reasons: string }
  readonly 'judge-reasons': { readonly reasonable: boolean; readonly why: string }
  readonly defer: { readonly to: CivilDate; readonly letterId: string }
  /** `earlierPieces`: how many pieces of this applicant were counted this month before (109号 art. 4). */
  readonly 'notify-fee': {
    readonly tariff: TariffKind
    readonly count: number
    readonly earlierPieces: number
    readonly letterId: string
  }
  readonly 'waive-fee': { readonly reason: string }
  readonly 'record-payment': { readonly yuan: number }
  readonly 'propose-decision': { readonly decision: Decision }
  readonly 'return-decision': { readonly reason: string }
  readonly 'approve-decision': { readonly letterId: string }
  readonly 'send-letter': SentLetter
  readonly 'record-service': { readonly letterId: string; readonly proof: string }
  readonly 'record-delivery-failure': { readonly letterId: string; readonly reason: string }
  readonly withdraw: { readonly reason: string; readonly letterId: string }
  readonly split: { readonly into: readonly string[] }
  readonly merge: { readonly into: string }
  readonly 'reclassify-applicant': { readonly kind: ApplicantKind; readonly reason: string }
  readonly 'pass-on': { readonly to: string; readonly letterId: string }
  readonly 'record-publication': { readonly where: string }
  readonly 'record-dispute': {
    readonly disputeId: string
    readonly kind: DisputeKind
    readonly before: string
    readonly number: string
    readonly against: 'reply' | 'no-reply' | 'other'
  }
  readonly 'record-dispute-result': {
    readonly disputeId: string
    readonly result: DisputeResultCode
    readonly order?: DisputeOrder
  }
  readonly 'decide-record': {
    readonly result: RecordResult
    readonly why: string
    readonly organ?: string
    readonly letterId: string
  }
  readonly 'add-file': Omit<CaseEvents['file-added'], 'by'>
  readonly 'take-off-file': { readonly fileId: string; readonly reason: string }
  readonly 'move-due': { readonly from: CivilDate; readonly to: CivilDate; readonly notice: string }
  readonly void: { readonly reason: string }
}

type Nothing = object
export type CaseCommandType = keyof CaseCommands
