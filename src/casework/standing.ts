import type { CaseFile } from './case-file.ts'
import type { Stage } from './stages.table.ts'

/** Where the case stands; while a decision is proposed, where it stood before. */
export const standingAt = ({ stage, proposal }: CaseFile): Stage =>
  stage === 'proposed' ? (proposal?.from ?? stage) : stage

/** A reply is or was owed: not where the applicant is awaited, nor for records, nor for what is no case of its own. */
export const hasPeriod = (file: CaseFile): boolean =>
  file.registration.matter === 'disclosure' && !withoutPeriod.has(standingAt(file))

const withoutPeriod = new Set<Stage>(['correcting', 'awaiting-fee', 'split', 'merged', 'voided'])
