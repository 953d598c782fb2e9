import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeKind, DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { TariffKind } from '../statute/fees.table.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { ChannelCode } from '../statute/receipt-day.table.ts'
import type { FilePurpose } from './attachment-kinds.table.ts'
import type { Decision } from './decision.ts'

/**
 * What has happened to a request; `on` is the day it happened in law, which may lie before the day it was entered.
 * No name, identity number or address stands here: people are known by their id.
 */
export type CaseEvent = {
  readonly [Type in keyof CaseEvents]: { readonly type: Type; readonly on: CivilDate } & CaseEvents[Type]
}[keyof CaseEvents]

export type CaseEventType = keyof CaseEvents

export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>

export interface CaseEvents {
  /** The request came to the organ, by whatever channel; whether it is received in the sense of art. 31 is told by the channel. */
  readonly registered: Registration
  /** Art. 31 item 2: the organ signed for the letter. */
  readonly 'signed-for': Nothing
  /** Art. 31 items 2 and 3: both sides confirmed. */
  readonly 'receipt-confirmed': Nothing
  readonly 'identity-proven': Nothing
  readonly assigned: { readonly section: string }
  readonly 'records-called-for': { readonly callId: string; readonly section: string; readonly answerBy: CivilDate }
  readonly 'records-answered': { readonly callId: string; readonly found: RecordsFound; readonly note: string }
  /** Art. 30: told once what to correct. The period runs from the day the notice reaches the applicant. */
  readonly 'correction-asked': {
    readonly items: readonly string[]
    readonly guidance: string
    readonly workingDays: number
    readonly letterId: string
  }
  readonly corrected: { readonly wanted: Wanted }
  /** Arts. 32–34. The time is not counted from the day the letter is sent. */
  readonly consulted: {
    readonly consultationId: string
    readonly party: ConsultedParty
    readonly partyId: string
    readonly about: string
    readonly letterId: string
  }
  readonly 'consultation-answered': {
    readonly consultationId: string
    readonly answer: ConsultationAnswer
    readonly reasons: string
  }
  readonly 'consultation-lapsed': { readonly consultationId: string }
  readonly 'extension-proposed': { readonly workingDays: number; readonly reason: string }
  /** Art. 33 ¶2: agreed to by the head of the disclosure office; counts once the letter has told the applicant. */
  readonly 'extension-approved': { readonly workingDays: number; readonly reason: string; readonly letterId: string }
  readonly 'extension-declined': { readonly reason: string }
  /** Art. 35: asked to give reasons for number or frequency. */
  readonly 'reasons-asked': { readonly why: string; readonly workingDays: number; readonly letterId: string }
  readonly 'reasons-given': { readonly reasons: string }
  readonly 'reasons-judged': { readonly reasonable: boolean; readonly why: string }
  /** Art. 35: the reasons are good, the reply will take longer. */
  readonly deferred: { readonly to: CivilDate; readonly letterId: string }
  /** 109号 art. 6. */
  readonly 'fee-noticed': {
    readonly tariff: TariffKind
    readonly count: number
    readonly earlierPieces: number
    readonly yuan: number
    readonly letterId: string
  }
  readonly 'fee-waived': { readonly reason: string }
  readonly 'fee-paid': { readonly yuan: number }
  /** `by` is the id of the member of staff who proposed it. */
  readonly 'decision-proposed': { readonly decision: Decision; readonly by: string }
  readonly 'decision-returned': { readonly reason: string }
  readonly decided: { readonly decision: Decision; readonly letterId: string }
  /** A letter left the house; the day of dispatch is the day of the reply (docs/adr/0081-day-of-reply.md). */
  readonly 'letter-sent': SentLetter
  readonly 'letter-served': { readonly letterId: string; readonly proof: string }
  readonly 'letter-failed': { readonly letterId: string; readonly reason: string }
  readonly withdrawn: { readonly reason: string; readonly letterId: string }
  /** 一事一申请: the parts are cases of their own and counted; the whole no longer is. */
  readonly split: { readonly into: readonly string[] }
  /** The same request came twice: this one is no longer counted. */
  readonly merged: { readonly into: string }
  readonly 'applicant-reclassified': { readonly kind: ApplicantKind; readonly reason: string }
  /** Art. 39: what it asks for besides information went to whom it concerns. */
  readonly 'passed-on': { readonly to: string; readonly letterId: string }
  /** Art. 44: what was asked for is now public. */
  readonly 'made-public': { readonly where: string }
  readonly 'dispute-filed': {
    readonly disputeId: string
    readonly kind: DisputeKind
    readonly before: string
    readonly number: string
    readonly against: 'reply' | 'no-reply' | 'other'
  }
  readonly 'dispute-ended': {
    readonly disputeId: string
    readonly result: DisputeResultCode
    readonly order?: DisputeOrder
  }
  /** Art. 41, requests to correct a record only. */
  readonly 'record-decided': {
    readonly result: RecordResult
    readonly why: string
    readonly organ?: string
    readonly letterId: string
  }
  /** The office put a file into the case: `by` whom, what for, the hash of its bytes. Its name is sealed with it. */
  readonly 'file-added': {
    readonly fileId: string
    readonly purpose: FilePurpose
    readonly size: number
    readonly hash: string
    readonly by: string
  }
  /** The file is kept, and opened by the head alone. */
  readonly 'file-taken-off': { readonly fileId: string; readonly reason: string; readonly by: string }
  /** A holiday notice was loaded that moves the day; dates promised in letters stay as they are. */
  readonly 'due-moved': { readonly from: CivilDate; readonly to: CivilDate; readonly notice: string }
  /** Entered by mistake: never was a case, counted nowhere. */
  readonly voided: { readonly reason: string }
}

type Nothing = object

export interface Registration {
  readonly number: string
  readonly matter: Matter
  readonly channel: ChannelCode
  readonly applicantId: string
  readonly applicantKind: ApplicantKind
  /** An agent filed for the applicant. */
  readonly agentId?: string
  readonly identityProven: boolean
  readonly wanted: Wanted
  readonly delivery: Delivery
  /** The case this one is a part of. */
  readonly partOf?: string
  /** Where it was kept before it was brought in: the batch of an import. */
  readonly batch?: string
}

/** Art. 41 corrections of records are kept here too, and never counted in table 3. */
export type Matter = 'disclosure' | 'record-correction'

/** Art. 29: name, document number or other description by which it can be searched for. */
export interface Wanted {
  readonly title?: string
  readonly documentNumber?: string
  readonly description: string
}

/** Art. 29 item 3: in which form and by which route it shall come. */
export interface Delivery {
  readonly form: 'paper' | 'electronic' | 'disc' | 'inspection'
  readonly route: DeliveryRoute
}

export type DeliveryRoute = 'post' | 'email' | 'online' | 'in-person' | 'fax'

export type RecordsFound = 'all' | 'some' | 'none' | 'not-ours'

/** The defaults of silence are opposite: arts. 32 and 34. */
export type ConsultedParty = 'third-party' | 'co-maker' | 'other-organ'

export type ConsultationAnswer = 'consents' | 'consents-in-part' | 'objects'

export interface SentLetter {
  readonly letterId: string
  readonly key: LetterKey
  readonly number: string
  readonly route: DeliveryRoute
  readonly template: string
  readonly version: number
  /** SHA-256 of the bytes sent, in hexadecimal. */
  readonly hash: string
  /** The day the letter promises, where it promises one. */
  readonly promises?: CivilDate
}

export interface DisputeOrder {
  readonly act: 'reply-anew' | 'reply' | 'disclose'
  /** Within how many days the organ must act, as the decision says. */
  readonly withinDays: number
  readonly unit: 'working-day' | 'day'
}

export type RecordResult = 'corrected' | 'not-corrected' | 'sent-on' | 'told-where'
