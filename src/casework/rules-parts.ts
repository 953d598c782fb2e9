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
    refusedWhile: yearReported,
    rule: ({ applicantKind }, { kind, reason }, { on }) =>
      kind === applicantKind
        ? refused('nothing-changed')
        : happens({ type: 'applicant-reclassified', on, kind, reason }),
  },
  void: {
    refusedWhile: yearReported,
    rule: (_, { reason }, { on }) => happens({ type: 'voided', on, reason }),
  },
} satisfies Partial<Rules>

/** A request carried over stands in last year's report: it can no longer become several or none, or change its column. */
function yearClosed({ receivedOn }: CaseFile, { on }: DatedDesk): CaseRefusal | undefined {
  return receivedOn && yearOf(receivedOn) !== yearOf(on) ? refuse('year-closed', { receivedOn }) : undefined
}

/** What was brought in from an older ledger may still be put right: the reports of its years were not made from it. */
function yearReported(file: CaseFile, desk: DatedDesk): CaseRefusal | undefined {
  return file.registration.batch === undefined ? yearClosed(file, desk) : undefined
}
