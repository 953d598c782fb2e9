import { type OutcomeCode, type OutcomeKind, outcomes } from '../statute/outcomes.table.ts'
import type { CaseFile } from './case-file.ts'
import { letterOf } from './letters-owed.ts'

/** Disclosed, in whole or in part. */
const gives: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['A2', 'B'])

/** Whether an outcome gives the applicant information that is not public: art. 44 may make it so. */
export const givesInformation = (outcome: OutcomeCode): boolean => gives.has(outcomes[outcome].kind)

/** Information that is public already may be given along with the reply that says so. */
const discloses: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([...gives, 'A1'])

/** Whether a reply was approved that denies nothing in whole. */
export const willDisclose = ({ decision }: CaseFile): boolean =>
  decision !== undefined && discloses.has(outcomes[decision.decision.outcome].kind)

/** Whether such a reply has left: what was found for a request that is denied is never given. */
export const disclosed = (file: CaseFile): boolean =>
  willDisclose(file) && letterOf(file, file.decision?.letterId ?? '')?.sentOn !== undefined

/** Whether a reply has left that did. */
export function gaveInformation(file: CaseFile): boolean {
  const { decision, registration } = file
  return (
    registration.matter === 'disclosure' &&
    decision !== undefined &&
    letterOf(file, decision.letterId)?.sentOn !== undefined &&
    givesInformation(decision.decision.outcome)
  )
}
