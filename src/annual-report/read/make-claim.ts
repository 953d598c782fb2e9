import type { Claim } from '../report.ts'
import type { Counted } from './counted.ts'

/** Makes a claim of the sentence at hand. */
export type MakeClaim = (value: number, unit: string, counted: Counted, approximate?: boolean) => Claim
