import type { Finding } from '../annual-report/finding.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { NotReadable } from './not-opened.table.ts'
import type { ReportHead } from './report-head.ts'

/** What became of one file; report and findings are fetched when asked for. */
export type FileRead = FileWithReport | { readonly ok: false; readonly name: string; readonly why: NotReadable }

export interface FileWithReport {
  readonly ok: true
  readonly name: string
  readonly head: ReportHead
  readonly report: () => AnnualReport
  /** Of the report by itself, without regard to other files. */
  readonly findings: () => readonly Finding[]
}
