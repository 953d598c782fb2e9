import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Citation } from './citation.ts'

/** One step by which a date was reached; the steps in order are its proof. */
export interface ProofStep {
  readonly day: CivilDate
  readonly says: Words
  readonly cite: readonly Citation[]
  /** The number this day has in the count; absent on days that do not count. */
  readonly counted?: number
  /** The step rests on a year whose notice is not loaded. */
  readonly provisional?: true
}

/** A date with the way it was reached. */
export interface Due {
  readonly due: CivilDate
  /** Some day on the way lies in a year whose notice is not loaded. */
  readonly provisional: boolean
  readonly proof: readonly ProofStep[]
}

export const dueFrom = (due: CivilDate, proof: readonly ProofStep[]): Due => ({
  due,
  provisional: proof.some((step) => step.provisional),
  proof,
})
