import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { CaseCondition } from './work-queue.ts'

/** A span of days, and the day on which it is looked at. */
export interface LookedAt {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly today: CivilDate
}

/** What is counted of the requests of a period: each number is the count of the cases its condition lets through. */
export const caseFigures = {
  /** Received in the sense of art. 31 within the period. */
  received: ({ from, to }) => within('received_on', from, to),
  /** The first final act lies within the period, as table 3 of the annual report counts it. */
  answered: ({ from, to }) => within('done_on', from, to),
  /** Answered by the legal date. */
  'in-time':
    ({ from, to }) =>
    (of) =>
      of.and([within('done_on', from, to)(of), of('done_on', '<=', of.ref('reply_due_on'))]),
  /** Answered after the legal date. */
  late:
    ({ from, to }) =>
    (of) =>
      of.and([within('done_on', from, to)(of), of('done_on', '>', of.ref('reply_due_on'))]),
  /** Received by the end of the period and not answered by then. */
  open:
    ({ to }) =>
    (of) =>
      of.and([of('received_on', '<=', to), isUnanswered(to)(of)]),
  /** Open, and the legal date has passed; on its last day it has not. */
  overdue:
    ({ to, today }) =>
    (of) =>
      of.and([
        of('received_on', '<=', to),
        isUnanswered(to)(of),
        of('reply_due_on', '<', today <= to ? today : addDays(to, 1)),
      ]),
  /** The applicant was told within the period to correct the request (art. 30). */
  corrections: ({ from, to }) => within('correction_on', from, to),
  /** The applicant was first told within the period that the reply takes longer (art. 33). */
  extensions: ({ from, to }) => within('extended_on', from, to),
} as const satisfies Readonly<Record<string, (looked: LookedAt) => CaseCondition>>

export type CaseFigure = keyof typeof caseFigures

export const caseFigureCodes = Object.keys(caseFigures) as readonly CaseFigure[]

/** A request that table 3 counts; others are in no figure. */
export const isCounted: CaseCondition = (of) => of('counted', '=', true)

/** Counted, and what the figure asks for. */
export const isInFigure =
  (figure: CaseFigure, looked: LookedAt): CaseCondition =>
  (of) =>
    of.and([isCounted(of), caseFigures[figure](looked)(of)])

const within =
  (
    column: 'received_on' | 'done_on' | 'correction_on' | 'extended_on',
    from: CivilDate,
    to: CivilDate,
  ): CaseCondition =>
  (of) =>
    of.between(column, from, to)

const isUnanswered =
  (to: CivilDate): CaseCondition =>
  (of) =>
    of.or([of('done_on', 'is', null), of('done_on', '>', to)])
