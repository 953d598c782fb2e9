import type { AnnualReport } from '../report.ts'

/** The kinds of outcome table 3 divides the requests handled into. */
export const families = ['granted', 'partial', 'denied', 'unable', 'refused', 'other'] as const

/** The rows a claim about requests counts: two in 予以公开及部分公开. */
export const rowsOf = (counts: string): readonly string[] => counts.slice('requests.'.length).split('+')

/** True for a claim that counts whole kinds of outcome and nothing else. */
export const isOutcome = (counts: string): boolean =>
  counts.startsWith('requests.') && rowsOf(counts).every((row) => families.some((family) => family === row))

/** True when no cell of a kind of outcome holds a number above zero. */
export const isZero = (report: AnnualReport, family: string): boolean =>
  Object.entries(report.figures).every(([key, figure]) => !key.startsWith(`t3.${family}`) || (figure.value ?? 0) === 0)
