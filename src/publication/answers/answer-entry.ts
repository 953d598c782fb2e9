import type { CivilDate } from '../../kernel/civil-date.ts'
import type { OutcomeCode } from '../../statute/outcomes.table.ts'

/** What everybody reads, in words of the office; never those of who asked. */
export interface AnswerWords {
  readonly title: string
  readonly summary: string
}

/** What the case says of its answer. */
export interface AnswerFacts {
  readonly outcome: OutcomeCode
  readonly receivedOn: CivilDate
  readonly answeredOn: CivilDate
}

/** An entry of the disclosure log as its history made it. */
export interface AnswerEntry extends AnswerWords, AnswerFacts {
  readonly entryId: string
  readonly releasedBy: string
  readonly releasedAt: string
  /** When its words were last changed. */
  readonly amended?: { readonly by: string; readonly at: string }
  /** Of those taken off before a reason was asked for, none is known. */
  readonly takenOff?: { readonly by: string; readonly at: string; readonly reason?: string }
}

/** The entries one request has or had, the oldest first: at most the last one stands. */
export type AnswerEntries = readonly AnswerEntry[]

/** The entry everybody can see. */
export const standingEntry = (entries: AnswerEntries): AnswerEntry | undefined =>
  entries.find(({ takenOff }) => takenOff === undefined)
