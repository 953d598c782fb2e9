import { type CivilDate, civilDate } from '../kernel/civil-date.ts'
import { type Citation, cite, reg } from './citation.ts'
import { due } from './due.ts'
import {
  type Outcome,
  type OutcomeCode,
  type OutcomeKind,
  outcomes,
  reconsiderationFirstSince,
  type RemedyRoute,
} from './outcomes.table.ts'
import type { Due } from './proof.ts'
import type { TimeLimitKind } from './time-limits.table.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What an applicant may do, and until when. */
export interface Remedies {
  readonly route: RemedyRoute
  readonly cite: readonly Citation[]
  readonly reconsideration: Due
  /** Suing without reconsideration; absent where reconsideration must come first. */
  readonly suit?: Due
  /** The period for a suit once reconsideration has been had. */
  readonly afterwards: TimeLimitKind
}

const mustComeFirst = [cite('reconsideration', 23, 1, 4), cite('reconsideration', 23, 2)]
const eitherWay = [reg(51)]
const noReply = [reg(51), cite('litigation-interpretation', 66)]

const interpretationSince = civilDate('2025-06-01')

/** 法释〔2025〕8号 carries the same routes since the day it came into force. */
const sinceInterpretation = (day: CivilDate, citation: Citation): readonly Citation[] =>
  day < interpretationSince ? [] : [citation]

/**
 * 法释〔2025〕8号 art. 1: the item under which a court takes a suit about each kind of reply: 1 unable to provide or not
 * processed, 2 denied under arts. 14–16 and decided on reconsideration, 3 what was provided is not what was asked for,
 * 5 any other act.
 */
// prettier-ignore
const suitItems = {
  A1: 3, A2: 3, B: 2,
  N1: 2, N2: 2, N3: 2, N4: 2, N5: 2, N6: 2, N7: 2, N8: 5,
  U1: 1, U2: 1, U3: 1,
  R1: 1, R2: 1, R3: 1, R4: 1, R5: 1,
  O1: 1, O2: 1, O3: 5,
} as const satisfies Readonly<Record<OutcomeKind, 1 | 2 | 3 | 5>>

/**
 * The remedies against a reply that reached the applicant on a day. From 2024-01-01 a refusal under arts. 14–16 goes to
 * reconsideration first (行政复议法 art. 23).
 * The route is that of the day the reply was made, as it says itself; the periods run from the day it was received.
 * Reading: the withheld part of a partial disclosure too (docs/adr/0019-remedy-of-partial-disclosure.md).
 */
export function remediesAgainst(
  outcome: OutcomeCode,
  toldOn: CivilDate,
  calendar?: WorkingCalendar,
  madeOn: CivilDate = toldOn,
): Remedies {
  const { kind, remedy }: Outcome = outcomes[outcome]
  const route = madeOn < reconsiderationFirstSince ? 'either' : remedy
  const options = calendar && { calendar }
  return {
    route,
    cite: [
      ...(route === 'either' ? eitherWay : mustComeFirst),
      ...sinceInterpretation(madeOn, cite('disclosure-cases', 1, 1, suitItems[kind])),
    ],
    reconsideration: due('reconsideration', toldOn, options),
    ...(route === 'either' && { suit: due('suit', toldOn, options) }),
    afterwards: 'suit-after-reconsideration',
  }
}

/**
 * The remedies when no reply came by the due date.
 * Reading: either way is open, reconsideration first being the safe order (docs/adr/0020-no-reply.md).
 */
export function remediesForNoReply(dueOn: CivilDate, calendar?: WorkingCalendar): Remedies {
  const options = calendar && { calendar }
  return {
    route: 'either',
    cite: [...noReply, ...sinceInterpretation(dueOn, cite('disclosure-cases', 2, 2))],
    reconsideration: due('reconsideration-no-reply', dueOn, options),
    suit: due('suit-no-reply', dueOn, options),
    afterwards: 'suit-after-reconsideration',
  }
}
