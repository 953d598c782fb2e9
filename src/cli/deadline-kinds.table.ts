import type { TimeLimitKind } from '../statute/time-limits.table.ts'

/** A kind of deadline as typed, and the time limit it asks for; an option may choose another. */
export interface DeadlineKind {
  readonly limit: TimeLimitKind
  readonly chosenBy?: { readonly option: 'after' | 'organ'; readonly values: Readonly<Record<string, TimeLimitKind>> }
}

// prettier-ignore
export const deadlineKinds = {
  publish:         { limit: 'publish' },
  licence:         { limit: 'licence' },
  withdraw:        { limit: 'withdraw' },
  correction:      { limit: 'correction' },
  reply:           { limit: 'reply' },
  extension:       { limit: 'extension' },
  'third-party':   { limit: 'third-party' },
  fee:             { limit: 'fee' },
  reconsideration: { limit: 'reconsideration' },
  suit:            { limit: 'suit', chosenBy: { option: 'after', values: { reconsideration: 'suit-after-reconsideration', 'no-reply': 'suit-no-reply' } } },
  'annual-report': { limit: 'annual-report', chosenBy: { option: 'organ', values: { department: 'annual-report', government: 'annual-report-government' } } },
} as const satisfies Record<string, DeadlineKind>
