import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { stages } from '../casework/stages.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'

/** A condition on cases. */
export type CaseCondition = (of: ExpressionBuilder<Schema, 'case_register'>) => Expression<SqlBool>

const openStages = Object.entries(stages).flatMap(([stage, { open }]) => (open ? [stage] : []))

/** The office still owes something. */
export const isInHand: CaseCondition = (of) => of('stage', 'in', openStages)

/** The office is not waiting for others, and its day comes by then. */
export const isDueBy =
  (day: CivilDate): CaseCondition =>
  (of) =>
    of.and([isInHand(of), of('due_on', '<=', day), of('paused_since', 'is', null)])

/** The internal early date has come and the legal one has not passed. */
export const isNearlyDue =
  (today: CivilDate): CaseCondition =>
  (of) =>
    of.and([isInHand(of), of('early_on', '<=', today), of('due_on', '>=', today), of('paused_since', 'is', null)])

/**
 * The legal due date has passed without a reply; what waits for the applicant has none, and the date of what waits for
 * others leaves out all the time they have: nobody's silence hides that it has passed.
 */
export const isOverdue =
  (today: CivilDate): CaseCondition =>
  (of) =>
    of.and([isInHand(of), of('due_on', '<', today)])

/** Cases in which the office still owes something and is not waiting for others, due by a day, most urgent first. */
export const dueBy = (db: ReadonlyKysely<Schema>, organId: string, day: CivilDate) =>
  casesWhere(db, organId, isDueBy(day)).orderBy('due_on').execute()

/** Cases whose internal early date has come and whose legal one has not passed. */
export const nearlyDue = (db: ReadonlyKysely<Schema>, organId: string, today: CivilDate) =>
  casesWhere(db, organId, isNearlyDue(today)).orderBy('due_on').execute()

/** Cases whose legal due date has passed without a reply. */
export const overdue = (db: ReadonlyKysely<Schema>, organId: string, today: CivilDate) =>
  casesWhere(db, organId, isOverdue(today)).orderBy('due_on').execute()

/** Requests that came in and are not received in the sense of art. 31 until the office confirms them, the oldest first. */
export const toConfirm = (db: ReadonlyKysely<Schema>, organId: string) =>
  casesWhere(db, organId, (of) => of('stage', '=', 'arrived'))
    .orderBy('arrived_on')
    .orderBy('number')
    .execute()

/** All cases that are open, by their number. */
export const openCases = (db: ReadonlyKysely<Schema>, organId: string) =>
  casesWhere(db, organId, isInHand).orderBy('number').execute()

const casesWhere = (db: ReadonlyKysely<Schema>, organId: string, condition: CaseCondition) =>
  db.selectFrom('case_register').where('organ_id', '=', organId).where(condition).selectAll()
