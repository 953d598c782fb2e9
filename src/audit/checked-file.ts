import type { Finding } from '../annual-report/finding.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { NotReadable } from './not-opened.table.ts'
import type { ReportHead } from './report-head.ts'

/** A file after the audit: with its findings, across files included, or why it could not be read. */
export type CheckedFile =
  | {
      readonly ok: true
      readonly name: string
      readonly head: ReportHead
      readonly report: () => AnnualReport
      readonly findings: readonly Finding[]
    }
  | { readonly ok: false; readonly name: string; readonly why: NotReadable }
