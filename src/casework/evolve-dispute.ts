import type { DisputeKind, DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { CaseFile, Dispute } from './case-file.ts'
import type { Evolutions } from './evolution.ts'

/** Reconsideration and suits, and what they order. */
export const disputeEvolutions = {
  'dispute-filed': (file, { on, disputeId, kind, before, number, against }) => ({
    ...file,
    disputes: [
      ...file.disputes,
      { disputeId, kind, path: pathOf(kind, file.disputes), filedOn: on, before, number, against },
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

const leftUndecided = new Set<DisputeResultCode>(['reconsideration.terminated', 'reconsideration.settled'])

/**
 * A suit comes after reconsideration unless there was none, or it ended without any decision.
 * Reading: one that is still pending had its period pass (docs/adr/0080-results-of-disputes.md).
 */
function pathOf(kind: DisputeKind, earlier: readonly Dispute[]): Dispute['path'] {
  if (kind === 'reconsideration') return 'reconsideration'
  const had = earlier.some(
    ({ kind, ended }) => kind === 'reconsideration' && !(ended && leftUndecided.has(ended.result)),
  )
  return had ? 'suit-after' : 'direct-suit'
}
