import type { FigureKey } from '../../src/annual-report/figures.ts'
import type { ReportedYear } from './reports.ts'

/** When the report of a year took which step; one without a day has not been taken. */
export interface ReportDays {
  readonly year: ReportedYear | 2026
  readonly written: string
  readonly submitted?: string
  readonly passed?: string
  readonly signed?: string
  readonly published?: string
  readonly correction?: {
    readonly begun: string
    readonly signed: string
    readonly reason: string
    readonly figure: { readonly cell: FigureKey; readonly value: number; readonly reason: string }
  }
}

// prettier-ignore
export const reportDays: readonly ReportDays[] = [
  { year: 2023, written: '2024-01-15', submitted: '2024-01-16', passed: '2024-01-17', signed: '2024-01-18', published: '2024-01-19',
    correction: {
      begun: '2024-04-22', signed: '2024-04-24',
      reason: '县司法局抽查发现，2023年12月28日作出的一件行政处罚决定当月漏记，行政处罚处理决定数量相应更正。',
      figure: { cell: 't2.penalty.decisions', value: 12, reason: '2023年12月28日作出的一件处罚决定当月漏记，案卷已核对' },
    } },
  { year: 2024, written: '2025-01-13', submitted: '2025-01-14', passed: '2025-01-15', signed: '2025-01-17', published: '2025-01-20' },
  { year: 2025, written: '2026-01-12', submitted: '2026-01-14', passed: '2026-01-15', signed: '2026-01-16', published: '2026-01-19' },
  { year: 2026, written: '2026-11-16' },
]
