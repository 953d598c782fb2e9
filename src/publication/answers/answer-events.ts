import type { CivilDate } from '../../kernel/civil-date.ts'
import type { AnswerEntry, AnswerFacts, AnswerWords } from './answer-entry.ts'

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
