import type { ReportAsked } from '../../src/reads/built-report.ts'

/** What the bureau itself writes into the report of a year; the figures and the sentences on them come from the ledgers. */
export type ReportWords = Required<Pick<ReportAsked, 'notes' | 'problems' | 'improvements' | 'signedOn'>> &
  Pick<ReportAsked, 'otherMatters'>
