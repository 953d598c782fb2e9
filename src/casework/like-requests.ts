import type { Wanted } from './case-events.ts'
import { isSameMatter } from './similar-matter.ts'

/** What is needed of a case to compare it with another. */
export interface Comparable {
  readonly caseId: string
  readonly applicantId: string
  readonly wanted: Wanted
  /** A reply was given. */
  readonly answered: boolean
}

export interface LikeRequest {
  readonly caseId: string
  readonly likeness: LikenessKind
}

/**
 * `duplicate`: the same applicant's, still in hand, could be merged; `repeated`: the same applicant was answered before
 * (art. 36 item 6); `asked-by-others`: several ask for it, it may be made public (art. 44).
 */
export type LikenessKind = 'duplicate' | 'repeated' | 'asked-by-others'

/** The other cases that ask for the same as this one, and what that may mean; a proposal, nothing is decided by it. */
export const likeRequests = (one: Comparable, others: Iterable<Comparable>): readonly LikeRequest[] =>
  [...others].flatMap((other) =>
    other.caseId !== one.caseId && isSameMatter(one.wanted, other.wanted)
      ? [{ caseId: other.caseId, likeness: kindOf(one, other) }]
      : [],
  )

function kindOf(one: Comparable, other: Comparable): LikenessKind {
  if (other.applicantId !== one.applicantId) return 'asked-by-others'
  return other.answered ? 'repeated' : 'duplicate'
}
