import type { ReadonlyKysely } from 'kysely/readonly'
import { stages } from '../casework/stages.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'

const openStages = Object.entries(stages).flatMap(([stage, { open }]) => (open ? [stage] : []))

/** Cases in which the office still owes something and is not waiting for others, due by a day, most urgent first. */
export const dueBy = (db: ReadonlyKysely<Schema>, organId: string, day: CivilDate) =>
  inHand(db, organId).where('due_on', '<=', day).where('paused_since', 'is', null).orderBy('due_on').execute()

/** Cases whose internal early date has come and whose legal one has not passed. */
export const nearlyDue = (db: ReadonlyKysely<Schema>, organId: string, today: CivilDate) =>
  inHand(db, organId)
    .where('early_on', '<=', today)
    .where('due_on', '>=', today)
    .where('paused_since', 'is', null)
    .orderBy('due_on')
    .execute()

/** Cases whose legal due date has passed without a reply. */
export const overdue = (db: ReadonlyKysely<Schema>, organId: string, today: CivilDate) =>
  inHand(db, organId)
    .where('due_on', '<', today)
    .where('paused_since', 'is', null)
    .where('stage', 'not in', ['correcting', 'awaiting-fee'])
    .orderBy('due_on')
    .execute()

/** All cases that are open, by their number. */
export const openCases = (db: ReadonlyKysely<Schema>, organId: string) =>
  inHand(db, organId).orderBy('number').execute()

const inHand = (db: ReadonlyKysely<Schema>, organId: string) =>
  db.selectFrom('case_register').where('organ_id', '=', organId).where('stage', 'in', openStages).selectAll()
