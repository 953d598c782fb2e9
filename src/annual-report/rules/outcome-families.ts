import type { AnnualReport } from '../report.ts'

/** The families of outcome, （一） to （六）, into which table 3 divides the requests handled. */
export const families = ['granted', 'partial', 'denied', 'unable', 'refused', 'other'] as const

/** The rows a claim about requests counts, by its subject: two in `requests.granted+partial` (予以公开及部分公开). */
export const rowsOf = (counts: string): readonly string[] => counts.slice('requests.'.length).split('+')

/** Whether the subject of a claim is one family of outcome or several, whole, and nothing else. */
export const isOutcome = (counts: string): boolean =>
  counts.startsWith('requests.') && rowsOf(counts).every((row) => families.some((family) => family === row))

/** Whether no cell of a family holds a number above zero. */
export const nothingIn = (report: AnnualReport, family: string): boolean =>
  Object.entries(report.figures).every(([key, figure]) => !key.startsWith(`t3.${family}`) || (figure.value ?? 0) === 0)
