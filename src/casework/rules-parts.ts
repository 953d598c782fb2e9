import { yearOf } from '../kernel/civil-date.ts'
import { due } from '../statute/due.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { type DatedDesk, happens, refused, type Rules } from './ruling.ts'

/** One request of several matters, the same request twice, and entries that were mistakes. */
export const partRules = {
  split: {
    refusedWhile: (file, desk) => yearClosed(file, desk) ?? paidRefusal(file),
    rule: (_, { into }, { on }) => {
      const parts = new Set(into.filter((id) => id.trim()))
      return parts.size < 2 ? refused('too-few-parts') : happens({ type: 'split', on, into: [...parts] })
    },
  },
  merge: {
    refusedWhile: (file, desk) => yearClosed(file, desk) ?? paidRefusal(file),
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
    refusedWhile: (file, desk) => yearReported(file, desk) ?? realRefusal(file),
    rule: (_, { reason }, { on }) => happens({ type: 'voided', on, reason }),
  },
} satisfies Partial<Rules>

/**
 * A request carried over stands in last year's report: it can no longer become several or none, or change its column. What
 * happened within the year may be entered until the report is due (art. 49), and no later day can be dated back to it.
 */
function yearClosed({ receivedOn }: CaseFile, { on, today }: DatedDesk): CaseRefusal | undefined {
  if (!receivedOn) return undefined
  const open = yearOf(receivedOn) === yearOf(on) && today <= due('annual-report', receivedOn).due
  return open ? undefined : refuse('year-closed', { receivedOn })
}

/** What was brought in from an older ledger may still be put right: the reports of its years were not made from it. */
function yearReported(file: CaseFile, desk: DatedDesk): CaseRefusal | undefined {
  return file.registration.batch === undefined ? yearClosed(file, desk) : undefined
}

/** What was answered or disputed was no slip of the pen: neither it nor its disputes can be taken out of the report. */
function realRefusal({ registration, decision, disputes, letters }: CaseFile): CaseRefusal | undefined {
  if (registration.batch !== undefined) return undefined
  const answered = letters.some(({ letterId, sentOn }) => letterId === decision?.letterId && sentOn)
  return answered || disputes.length ? refuse('not-a-mistake') : undefined
}

/** What was paid for is answered as it was paid for. */
const paidRefusal = ({ fee }: CaseFile): CaseRefusal | undefined =>
  fee?.paid && refuse('paid-already', { on: fee.paid.on, yuan: fee.paid.yuan })
