import type { CivilDate } from '../kernel/civil-date.ts'
import type { ExemptionCode } from '../statute/exemptions.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'

/** What is decided on a request: one outcome, and the facts its letter must tell (`decision-facts.table.ts`). */
export interface Decision {
  readonly outcome: OutcomeCode
  readonly facts: DecisionFacts
}

/** The facts of a decision; which of them an outcome needs stands in `decision-facts.table.ts`. */
export interface DecisionFacts {
  /** Why, in whole sentences, for the applicant. */
  readonly reasons?: string
  /** Art. 36 items 1 and 2: way and route to obtain it: an address, a place. */
  readonly howToObtain?: string
  /** Art. 36 item 2: what is given, and when. */
  readonly provided?: string
  readonly attachments?: readonly string[]
  readonly providedOn?: CivilDate
  /** Art. 37. */
  readonly disclosedPart?: string
  readonly withheld?: readonly WithheldPart[]
  /** Art. 14: the law or administrative regulation that prohibits, or that rules access (art. 36 item 7). */
  readonly law?: string
  /** Art. 36 item 7: where to go. */
  readonly whereToGo?: string
  /** Art. 36 item 4: where and how was searched. */
  readonly searched?: string
  /** Art. 36 item 5: name and contact of the organ responsible, where it can be told. */
  readonly responsibleOrgan?: string
  readonly stillUnclear?: string
  /** Art. 39: the channel meant for it. */
  readonly properChannel?: string
  /** Art. 36 item 6. */
  readonly earlierReply?: { readonly number: string; readonly on: CivilDate; readonly caseId?: string }
  readonly publication?: string
  /** Art. 15: an overriding public interest, against a third party's objection. */
  readonly publicInterest?: string
  /** Art. 32: why a third party's objection has no reasonable ground. */
  readonly objectionUnfounded?: string
}

/** A part that is withheld, with its own ground and reason (art. 37). */
export interface WithheldPart {
  readonly part: string
  readonly ground: ExemptionCode
  readonly reason: string
}
