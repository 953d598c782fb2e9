import type { Place } from '../../formats/blocks.ts'

/** The number of a part in the form. */
export type Ordinal = 1 | 2 | 3 | 4 | 5 | 6

/** A paragraph that may be a first-level heading. */
export interface HeadingCandidate {
  /** Of its paragraph. */
  readonly index: number
  readonly at: Place
  readonly number: number | null
  readonly chinese: boolean
  readonly ordinal: Ordinal | null
  readonly heading: string
  /** Text that follows the heading in the same paragraph. */
  readonly rest: string
}
