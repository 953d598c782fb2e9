import type { LetterKey } from '../statute/letter-duties.table.ts'
import { type OutcomeCode, outcomes } from '../statute/outcomes.table.ts'
import { consultationOf } from './case-parts.ts'
import type { LetterInput } from './letter-input.ts'
import type { LetterTemplate } from './letter-template.ts'
import { letterTemplates } from './templates/templates.table.ts'

/** Which of several templates of one letter a case needs. */
const variants: Readonly<Partial<Record<LetterKey, (input: LetterInput) => string | undefined>>> = {
  L01: ({ file }) => (file.registration.matter === 'record-correction' ? 'record' : ''),
  L06: (input) => consultationOf(input)?.party,
  L07: (input) => consultationOf(input)?.party,
  L13: ({ file }) => kindOf(file.decision?.decision.outcome),
  L25: ({ file }) => (file.withdrawn ? 'withdrawn' : kindOf(file.decision?.decision.outcome)),
  L26: ({ file }) => file.recordDecision?.result,
}

const kindOf = (outcome: OutcomeCode | undefined): string | undefined => outcome && outcomes[outcome].kind

/** The template in force on the day of sending, the newest of those; none when the case gives no ground for the letter. */
export function templateFor(input: LetterInput): LetterTemplate | undefined {
  const { key } = input.letter
  const variant = variants[key]
  const id = variant ? [key, variant(input) ?? 'none'].filter((part) => part !== '').join('.') : key
  return letterTemplates
    .filter((template) => template.id === id && template.inForceFrom <= input.on)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .at(-1)
}
