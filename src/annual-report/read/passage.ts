import type { Place } from '../../formats/blocks.ts'

/** Where a sentence stands, and what its paragraph, part and heading are about. */
export interface Passage {
  readonly at: Place
  readonly aboutRequests: boolean
  readonly aboutDisputes: boolean
}
