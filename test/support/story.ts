import type { ChannelCode } from '../../src/statute/receipt-day.table.ts'
import type { ClockRefusalCode } from '../../src/statute/clock-refusals.table.ts'
import type { OutcomeCode, RemedyRoute } from '../../src/statute/outcomes.table.ts'

/** What happens to one request, day by day, and the date that must follow after each step. */
export interface Story {
  readonly name: string
  /** Administrative division code, where the region matters. */
  readonly region?: string
  readonly steps: readonly StoryStep[]
}

export type StoryStep = { readonly day: string } & Happening & Expectation

type Happening =
  | { readonly happens: 'submitted'; readonly by: ChannelCode }
  | { readonly happens: 'signed for' | 'confirmed' | 'asked to correct' | 'corrected' | 'fee paid' }
  | { readonly happens: 'consulted'; readonly until: string }
  | { readonly happens: 'extended'; readonly by: number }
  | { readonly happens: 'deferred'; readonly to: string }
  | { readonly happens: 'replied'; readonly with: OutcomeCode }
  | { readonly happens: 'nothing came' }

interface Expectation {
  /** By when the office must reply. */
  readonly dueOn?: string
  readonly provisional?: true
  /** The law says no to this step; the story goes on as if it had not been. */
  readonly refused?: ClockRefusalCode
  /** Not yet received in the sense of art. 31. */
  readonly notYetReceived?: true
  /** By when the applicant must correct. */
  readonly correctBy?: string
  readonly route?: RemedyRoute
  readonly reconsiderationUntil?: string
  /** The last day of a direct suit; `none` where reconsideration must come first. */
  readonly suitUntil?: string
}
