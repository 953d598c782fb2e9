import type { Around } from '../../../annual-report/finding.ts'
import type { AuditSummary } from '../../../audit/audit-summary.ts'
import type { FindingMarks } from '../../../audit/finding-marks.ts'
import type { NotReadable } from '../../../audit/not-opened.table.ts'
import type { ReportHead } from '../../../audit/report-head.ts'
import type { Language } from '../../../kernel/words.ts'

/** A report that was read: its JSON and that of its findings lie in the browser's blob store, which moves them to disk when they grow. */
export interface KeptReport {
  readonly name: string
  readonly head: ReportHead
  readonly report: Blob
  readonly findings: Blob
}

export type KeptFile =
  | ({ readonly ok: true } & KeptReport)
  | { readonly ok: false; readonly name: string; readonly why: NotReadable }

/** What a reader is asked for. */
export interface ReadAsked {
  readonly file: File
  readonly name: string
  readonly around: Around
}

export type ReadAnswer =
  | { readonly ok: true; readonly kept: KeptReport; readonly marks: FindingMarks }
  | { readonly ok: false; readonly why: NotReadable }

/** What the judge is asked for: all files held against each other, or what was found as one file to keep. */
export type JudgeAsked =
  | { readonly ask: 'judge'; readonly files: readonly KeptFile[]; readonly around: Around }
  | {
      readonly ask: ExportForm
      readonly files: readonly KeptFile[]
      readonly language: Language
      readonly today: string
    }

export type ExportForm = 'csv' | 'json' | 'html'

export type JudgeAnswer =
  | { readonly kind: 'judged'; readonly index: number; readonly findings: Blob; readonly marks: FindingMarks }
  | { readonly kind: 'summary'; readonly summary: AuditSummary }
  | { readonly kind: 'written'; readonly content: Blob }
