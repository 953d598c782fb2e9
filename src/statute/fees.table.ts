import { type Citation, cite, reg } from './citation.ts'

/** A tariff of the information-processing fee (国办函〔2020〕109号): brackets of units, each at its price. */
export interface Tariff {
  readonly cite: readonly Citation[]
  readonly inForceFrom: string
  readonly brackets: readonly Bracket[]
  /** What happens above the last bracket; absent when the last bracket is open. */
  readonly beyond?: { readonly size: number; readonly yuanMore: number }
}

export interface Bracket {
  readonly from: number
  /** Included; absent when the bracket is open above. */
  readonly to?: number
  readonly yuanEach: number
}

// prettier-ignore
export const tariffs = {
  /** Per applicant, organ and calendar month. */
  pieces: { cite: [cite('fee-measures', 4), reg(42, 1)], inForceFrom: '2021-01-01', brackets: [
    { from: 1,  to: 10, yuanEach: 0 },
    { from: 11, to: 30, yuanEach: 100 },
  ], beyond: { size: 10, yuanMore: 100 } },
  /** Per request, never added up over requests; a page is one side of A4 or smaller. */
  pages: { cite: [cite('fee-measures', 5), reg(42, 1)], inForceFrom: '2021-01-01', brackets: [
    { from: 1,   to: 30,  yuanEach: 0 },
    { from: 31,  to: 100, yuanEach: 10 },
    { from: 101, to: 200, yuanEach: 20 },
    { from: 201,          yuanEach: 40 },
  ] },
} as const satisfies Record<string, Tariff>

export type TariffKind = keyof typeof tariffs
