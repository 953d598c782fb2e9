import { yearOf } from '../kernel/civil-date.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { type DatedDesk, happens, refused, type Rules } from './ruling.ts'

/** One request of several matters, the same request twice, and entries that were mistakes. */
export const partRules = {
  split: {
    refusedWhile: yearClosed,
    rule: (_, { into }, { on }) => {
      const parts = new Set(into.filter((id) => id.trim()))
      return parts.size < 2 ? refused('too-few-parts') : happens({ type: 'split', on, into: [...parts] })
    },
  },
  merge: {
    refusedWhile: yearClosed,
    rule: (_, { into }, { on }) => happens({ type: 'merged', on, into }),
  },
  'reclassify-applicant': {
    rule: ({ applicantKind }, { kind, reason }, { on }) =>
      kind === applicantKind
        ? refused('nothing-changed')
        : happens({ type: 'applicant-reclassified', on, kind, reason }),
  },
  void: {
    rule: (_, { reason }, { on }) => happens({ type: 'voided', on, reason }),
  },
} satisfies Partial<Rules>

/** A request carried over stands in last year's report: it can no longer become several, or none. */
function yearClosed({ receivedOn, arrival }: CaseFile, { on }: DatedDesk): CaseRefusal | undefined {
  const since = receivedOn ?? arrival.submitted
  return since && yearOf(since) !== yearOf(on) ? refuse('year-closed', { receivedOn: since }) : undefined
}
