import { civilDate } from '../../src/kernel/civil-date.ts'
import type { ReportWords } from './report-words.ts'

// prettier-ignore
export const reportWords = {
  2023: { signedOn: civilDate('2024-01-18'), notes: {}, problems: ['一'], improvements: ['二'] },
  2024: { signedOn: civilDate('2025-01-17'), notes: {}, problems: ['一'], improvements: ['二'] },
  2025: { signedOn: civilDate('2026-01-16'), notes: {}, problems: ['一'], improvements: ['二'] },
} as const satisfies Readonly<Record<number, ReportWords>>
