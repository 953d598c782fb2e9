import type { CivilDate } from '../../kernel/civil-date.ts'
import type { AnswerFacts, AnswerWords } from './answer-entry.ts'

/** What is to be done to the answer of one request on the disclosure log. */
export type AnswerCommand =
  | ({ readonly type: 'release'; readonly entryId: string } & AnswerWords)
  | ({ readonly type: 'amend'; readonly entryId: string } & AnswerWords)
  | { readonly type: 'take-off'; readonly entryId: string; readonly reason: string }

/** What a ruling on it needs to know of the world. */
export interface AnswerDesk {
  readonly today: CivilDate
  /** The clock's instant, as ISO text in UTC. */
  readonly now: string
  readonly actor: string
  /** What the case says of its answer; undefined while none has left. */
  readonly answer: AnswerFacts | undefined
  /** What `gate` found in the words of the command, the applicant's names among it. */
  readonly found: { readonly mark?: string; readonly personal: readonly string[] }
}

/** Why something is not done to it; the codes are those of the service, which has the words. */
export type AnswerNo =
  | { readonly code: 'not-answered-yet' | 'listed-already' | 'no-such-listing'; readonly facts: Readonly<object> }
  | { readonly code: 'holds-secrecy-mark'; readonly facts: { readonly mark: string } }
  | { readonly code: 'holds-personal-data'; readonly facts: { readonly found: string } }
