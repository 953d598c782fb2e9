import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { type CaseFigure, isInFigure } from './case-figures.ts'
import { patternOf } from './pattern-of.ts'
import { type CaseCondition, isDueBy, isInHand, isNearlyDue, isOverdue } from './work-queue.ts'

/** The place of a case in the list: by number, cases of one number by id. */
export interface CasePlace {
  readonly number: string
  readonly caseId: string
}

/** What is asked of a list of cases; everything that is given must hold. */
export interface CaseListAsked {
  readonly stage?: string
  readonly section?: string
  readonly applicantId?: string
  readonly dueBy?: CivilDate
  readonly only?: 'open' | 'nearly-due' | 'overdue'
  readonly receivedFrom?: CivilDate
  readonly receivedTo?: CivilDate
  readonly channel?: string
  readonly applicantKind?: string
  readonly outcome?: string
  /** Cases that no section has, or that one has. */
  readonly assigned?: boolean
  /** The cases behind a figure of the dashboard, and its period. */
  readonly figure?: { readonly code: CaseFigure; readonly from: CivilDate; readonly to: CivilDate }
  /** Words that stand in what is asked for, or in the number. */
  readonly text?: string
  /** The newest number first; else the oldest. */
  readonly newestFirst?: boolean
  /** The case after which the page begins. */
  readonly after?: CasePlace
  readonly limit: number
}

/** One page of the cases of an organ, by their number, up or down. */
export async function caseList(db: ReadonlyKysely<Schema>, organId: string, today: CivilDate, asked: CaseListAsked) {
  const rows = await db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where((of) => of.and(conditions(asked, today).map((holds) => holds(of))))
    .selectAll()
    .orderBy('number', asked.newestFirst ? 'desc' : 'asc')
    .orderBy('case_id', asked.newestFirst ? 'desc' : 'asc')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = rows.length > page.length ? page.at(-1) : undefined
  return { rows: page, ...(last && { next: { number: last.number, caseId: last.case_id } }) }
}

const states = {
  open: () => isInHand,
  'nearly-due': isNearlyDue,
  overdue: isOverdue,
} as const satisfies Readonly<Record<NonNullable<CaseListAsked['only']>, (today: CivilDate) => CaseCondition>>

function conditions(asked: CaseListAsked, today: CivilDate): readonly CaseCondition[] {
  const { stage, section, applicantId, dueBy, only, receivedFrom, receivedTo, text, after } = asked
  const { channel, applicantKind, outcome, assigned, figure } = asked
  const given: (CaseCondition | undefined)[] = [
    stage === undefined ? undefined : (of) => of('stage', '=', stage),
    section === undefined ? undefined : (of) => of('section', '=', section),
    applicantId === undefined ? undefined : (of) => of('applicant_id', '=', applicantId),
    dueBy && isDueBy(dueBy),
    only && states[only](today),
    receivedFrom && ((of) => of('received_on', '>=', receivedFrom)),
    receivedTo && ((of) => of('received_on', '<=', receivedTo)),
    channel === undefined ? undefined : (of) => of('channel', '=', channel),
    applicantKind === undefined ? undefined : (of) => of('applicant_kind', '=', applicantKind),
    outcome === undefined ? undefined : (of) => of('outcome', '=', outcome),
    assigned === undefined ? undefined : (of) => of('section', assigned ? 'is not' : 'is', null),
    figure && isInFigure(figure.code, { from: figure.from, to: figure.to, today }),
    text === undefined ? undefined : holdsText(text),
    after && comesAfter(after, asked.newestFirst ? '<' : '>'),
  ]
  return given.filter((condition) => condition !== undefined)
}

const comesAfter =
  ({ number, caseId }: CasePlace, than: '<' | '>'): CaseCondition =>
  (of) =>
    of.or([of('number', than, number), of.and([of('number', '=', number), of('case_id', than, caseId)])])

const holdsText =
  (text: string): CaseCondition =>
  (of) => {
    const pattern = patternOf(text)
    return of.or([of('wanted', 'ilike', pattern), of('number', 'ilike', pattern)])
  }
