import { type DisputeResult, disputeResults } from '../statute/dispute-results.table.ts'
import { dueOf } from './case-clock.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { causeRefusal, countRefusal, type DatedDesk, refused, type Rules, unless } from './ruling.ts'

/** Art. 51: reconsideration and suits. */
export const disputeRules = {
  'record-dispute': {
    rule: (file, dispute, desk) =>
      unless(
        file.disputes.some(({ disputeId }) => disputeId === dispute.disputeId)
          ? refuse('nothing-changed')
          : objectRefusal(file, dispute.against, desk),
        { type: 'dispute-filed', on: desk.on, ...dispute },
      ),
  },
  'record-dispute-result': {
    refusedWhile: ({ disputes }) =>
      disputes.some(({ ended }) => !ended) ? undefined : refuse('nothing-asked', { what: 'dispute' }),
    rule: (file, { disputeId, result, order }, { on }) => {
      const dispute = file.disputes.find((filed) => filed.disputeId === disputeId)
      if (!dispute) return refused('unknown-reference', { what: 'dispute', id: disputeId })
      if (dispute.ended) return refused('already-answered')
      const { kind, mayOrder }: DisputeResult = disputeResults[result]
      if (kind !== dispute.kind) return refused('result-of-other-kind', { result, kind: dispute.kind })
      if (order && !mayOrder) return refused('no-order-possible', { result })
      return unless(
        causeRefusal(on, dispute.filedOn, 'dispute') ?? (order ? countRefusal(order.withinDays) : undefined),
        { type: 'dispute-ended', on, disputeId, result, ...(order && { order }) },
      )
    },
  },
} satisfies Partial<Rules>

/** A reply can be disputed once there is one, want of a reply once the period has passed; other acts at any time. */
function objectRefusal(
  file: CaseFile,
  against: 'reply' | 'no-reply' | 'other',
  { on, calendar }: DatedDesk,
): CaseRefusal | undefined {
  if (against === 'other') return undefined
  if (against === 'reply') return file.done && on >= file.done.on ? undefined : refuse('nothing-to-dispute')
  const due = dueOf(file, calendar)?.due
  return due && on > due ? undefined : refuse('nothing-to-dispute')
}
