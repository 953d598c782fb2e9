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
  /** What is not known of this day because the notice of its year is not loaded; it makes the date provisional. */
  readonly caveat?: Words
  /** How a stretch of such days is told in one line; `{days}` are the numbers of those counted. */
  readonly stretch?: Words
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
  provisional: proof.some((step) => step.caveat),
  proof,
})
