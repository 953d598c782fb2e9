import type { CaseFile, LetterKept } from '../casework/case-file.ts'
import type { DeliveryRoute } from '../casework/case-events.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'

/** All a letter is composed from. */
export interface LetterInput {
  /** As it stands after the event that owes the letter. */
  readonly file: CaseFile
  readonly letter: Pick<LetterKept, 'letterId' | 'key'>
  readonly organ: OrganProfile
  readonly parties: LetterParties
  /** As `letterNumber` gives it. */
  readonly number: string
  /** Day of sending. */
  readonly on: CivilDate
  readonly route: DeliveryRoute
  /** When the reply is due, as reckoned on that day; L01 and L04 promise it. */
  readonly dueOn?: CivilDate
}

/** Names, which no case file holds. */
export interface LetterParties {
  readonly applicant: { readonly name: string; readonly address?: string }
  /** The third party or organ that L05, L07, L08 and L27 go to. */
  readonly party?: { readonly name: string }
}
