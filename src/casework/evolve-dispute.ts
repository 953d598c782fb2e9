import type { DisputeKind, DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { CaseFile, Dispute } from './case-file.ts'
import type { Evolutions } from './evolution.ts'
import { letterOf } from './letters-owed.ts'

/** Reconsideration and suits, and what they order. */
export const disputeEvolutions = {
  'dispute-filed': (file, { on, disputeId, kind, before, number, against }) => ({
    ...file,
    disputes: [
      ...file.disputes,
      { disputeId, kind, path: pathOf(file, kind, against), filedOn: on, before, number, against },
    ],
  }),
  'dispute-ended': (file, { on, disputeId, result, order }) => ({
    ...file,
    stage: order && isSettled(file) ? 'reopened' : file.stage,
    disputes: file.disputes.map((dispute) =>
      dispute.disputeId === disputeId ? { ...dispute, ended: { on, result, ...(order && { order }) } } : dispute,
    ),
  }),
} satisfies Partial<Evolutions>

const isSettled = ({ stage }: CaseFile): boolean => stage === 'answered' || stage === 'closed'

/** Ended without any decision. */
export const leftUndecided: ReadonlySet<DisputeResultCode> = new Set<DisputeResultCode>([
  'reconsideration.terminated',
  'reconsideration.settled',
])

/**
 * A suit comes after reconsideration unless what it is brought against was never reconsidered, or that ended without any
 * decision. Reading: one that is still pending had its period pass (docs/adr/0080-results-of-disputes.md, 0129-what-was-reconsidered.md).
 */
function pathOf(file: CaseFile, kind: DisputeKind, against: Dispute['against']): Dispute['path'] {
  if (kind === 'reconsideration') return 'reconsideration'
  const repliedOn = file.decision && letterOf(file, file.decision.letterId)?.sentOn
  const had = file.disputes.some(
    (earlier) =>
      earlier.kind === 'reconsideration' &&
      !(earlier.ended && leftUndecided.has(earlier.ended.result)) &&
      (against === 'reply' && repliedOn ? earlier.filedOn >= repliedOn : earlier.against === against),
  )
  return had ? 'suit-after' : 'direct-suit'
}
