import { type Citation, reg } from './citation.ts'

/** Where the law says "reasonable", or names no period at all: the period of the house, which an office may replace by its own. */
export interface HousePeriod {
  readonly workingDays: number
  readonly cite: Citation
  /** The decision that chose the number. */
  readonly decision: string
}

// prettier-ignore
export const housePeriods = {
  /** For the applicant to correct the request. */
  correction:   { workingDays: 15, cite: reg(30), decision: 'docs/adr/0013-correction-period.md' },
  /** For the applicant to give reasons for many or frequent requests. */
  reasons:      { workingDays: 15, cite: reg(35), decision: 'docs/adr/0013-correction-period.md' },
  /** For the office to confirm a request that came without a signature. */
  confirmation: { workingDays: 1,  cite: reg(31), decision: 'docs/adr/0012-receipt-by-confirmation.md' },
} as const satisfies Record<string, HousePeriod>
