import type { ConsultedParty } from '../casework/case-events.ts'
import type { ConsultationHeld, ExtensionApproved } from '../casework/case-file.ts'
import type { DecisionFacts } from '../casework/decision.ts'
import { thirdPartiesOf } from '../casework/third-party-view.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { LetterInput } from './letter-input.ts'

/** The consultation a letter belongs to: by its id, or the last of the parties it goes to. */
export function consultationOf({ file, letter }: LetterInput): ConsultationHeld | undefined {
  const id = file.letters.find(({ letterId }) => letterId === letter.letterId)?.consultationId
  const own = file.consultations.find(
    ({ consultationId, letterId }) => consultationId === id || letterId === letter.letterId,
  )
  return own ?? file.consultations.findLast(({ party }) => partiesOf[letter.key]?.includes(party) ?? true)
}

const partiesOf: Readonly<Partial<Record<LetterKey, readonly ConsultedParty[]>>> = {
  L05: ['third-party'],
  L06: ['third-party'],
  L07: ['co-maker', 'other-organ'],
  L08: ['third-party'],
}

/** The day a consultation left the house. */
export function consultedOn({ file, on }: LetterInput, { letterId }: ConsultationHeld): CivilDate {
  const asked = file.letters.find((letter) => letter.letterId === letterId)
  return asked?.sentOn ?? asked?.owedOn ?? on
}

/** What stands against disclosure among the third parties asked: an objection, a part of one, or silence. */
export function objectionIn({ file }: LetterInput): Objection | undefined {
  const answers = thirdPartiesOf(file).map(({ ended }) => ended?.answer)
  return objections.find((answer) => answers.includes(answer))
}

const objections = ['objects', 'consents-in-part', 'none'] as const

export type Objection = (typeof objections)[number]

export const extensionOf = ({ file, letter }: LetterInput): ExtensionApproved | undefined =>
  file.extensions.find(({ letterId }) => letterId === letter.letterId) ?? file.extensions.at(-1)

export const factsOf = ({ file }: LetterInput): DecisionFacts => file.decision?.decision.facts ?? {}

/** The number of the last letter of a kind that left the house. */
export const numberOfLetter = ({ file }: LetterInput, key: LetterKey): string | undefined =>
  file.letters.findLast((letter) => letter.key === key && letter.sentOn !== undefined)?.number
