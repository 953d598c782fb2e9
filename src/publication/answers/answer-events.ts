import type { CivilDate } from '../../kernel/civil-date.ts'
import type { OutcomeCode } from '../../statute/outcomes.table.ts'
import type { AnswerEntry } from './answer-entry.ts'

/** What has happened to the answer of one request on the disclosure log; `by` who did it, `at` the clock's instant. */
export type AnswerEvent = {
  readonly [Type in keyof AnswerEvents]: {
    readonly type: Type
    readonly on: CivilDate
    readonly by: string
  } & AnswerEvents[Type]
}[keyof AnswerEvents]

export interface AnswerEvents {
  /** An entry as it stood before its history began. */
  readonly 'entry-found': { readonly entry: AnswerEntry }
  readonly released: AnswerWords & AnswerFacts & { readonly entryId: string; readonly at: string }
  readonly amended: AnswerWords & { readonly entryId: string; readonly at: string }
  /** The reason stays in the office. */
  readonly 'taken-off': { readonly entryId: string; readonly at: string; readonly reason: string }
}

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
