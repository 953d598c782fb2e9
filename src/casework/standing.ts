import type { CivilDate } from '../kernel/civil-date.ts'
import type { CaseFile } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import type { Stage } from './stages.table.ts'

/** Where the case stands; while a decision is proposed, where it stood before. */
export const standingAt = ({ stage, proposal }: CaseFile): Stage =>
  stage === 'proposed' ? (proposal?.from ?? stage) : stage

/**
 * Since when it is for the applicant to correct, to explain or to pay: from the dispatch of the letter that tells him; a
 * notice that was decided and never left asks nothing of anybody.
 */
export function awaitedSince(file: CaseFile): CivilDate | undefined {
  const stage = standingAt(file)
  const letterId = stage in askedBy ? askedBy[stage as keyof typeof askedBy](file) : undefined
  return letterId === undefined ? undefined : letterOf(file, letterId)?.sentOn
}

const askedBy = {
  correcting: ({ correction }: CaseFile) => correction?.letterId,
  explaining: ({ explanation }: CaseFile) => explanation?.letterId,
  'awaiting-fee': ({ fee }: CaseFile) => fee?.letterId,
} as const

/** Since when the reply period stands still for the applicant: to be asked for reasons does not stop it (art. 35). */
export const stoppedSince = (file: CaseFile): CivilDate | undefined =>
  standingAt(file) === 'explaining' ? undefined : awaitedSince(file)

/** A reply is or was owed: not where the applicant is awaited, nor for records, nor for what is no case of its own. */
export const hasPeriod = (file: CaseFile): boolean =>
  file.registration.matter === 'disclosure' && !withoutPeriod.has(file.stage) && stoppedSince(file) === undefined

const withoutPeriod = new Set<Stage>(['split', 'merged', 'voided'])
