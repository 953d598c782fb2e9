import type { Around, Finding } from '../../src/annual-report/finding.ts'
import type { AnnualReport } from '../../src/annual-report/report.ts'
import { check } from '../../src/annual-report/check.ts'

/** The findings of one rule alone. */
export const findingsOf = (rule: string, report: AnnualReport, around: Around = {}): readonly Finding[] =>
  check(report, around).filter((finding) => finding.rule === rule)
