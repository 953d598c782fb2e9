import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { moveOfDue } from '../casework/clockwork.ts'
import { dueDaysOf } from '../casework/due-days.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import type { HolidayNotice } from '../statute/holiday-notice.ts'
import { calendarFor } from '../statute/working-calendar.ts'
import { readForUpdate, readHistory } from '../store/event-log.ts'
import { streamOf } from '../store/streams.ts'
import { actOnCase } from './act-on-case.ts'
import type { LoadedNotice } from './holiday-notice-shape.ts'
import type { House, Office } from './office.ts'
import { openOffice } from './open-office.ts'
import { writeCaseRegisters } from './write-case-registers.ts'

export const clockwork: CaseActor = { id: 'clockwork', roles: ['clockwork'] }

/** What a notice did: cases looked at, and those whose due date moved. */
export interface NoticeEffect {
  readonly looked: number
  readonly moved: readonly {
    readonly organ: string
    readonly number: string
    readonly from: CivilDate
    readonly to: CivilDate
  }[]
}

/**
 * Loads a holiday notice for the whole house and reckons anew every case it touches: a due date that moves is an event of
 * its case, and what letters promised stays. Loaded again, it goes on where it was interrupted and changes nothing twice.
 */
export async function loadHolidayNotice(
  house: House,
  { id, notice }: LoadedNotice,
  tell: () => void = () => undefined,
): Promise<NoticeEffect> {
  const row = { id, notice: JSON.stringify(notice), loaded_at: house.now() }
  await house.db
    .insertInto('holiday_notice')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet({ notice: row.notice }))
    .execute()
  const organs = await house.db.selectFrom('organ').select('organ_id').orderBy('organ_id').execute()
  let looked = 0
  const moved: NoticeEffect['moved'][number][] = []
  for (const { organ_id } of organs) {
    const office = await openOffice(house, organ_id)
    if (!office) continue
    for (const caseId of await touched(office, firstDay(notice))) {
      const move = await reckonAnew(office, caseId, id)
      looked += 1
      tell()
      if (move) moved.push({ organ: organ_id, ...move })
    }
  }
  return { looked, moved }
}

/**
 * What loading a notice would move among the cases of one organ; nothing is written. Cases whose date comes to lie in a year
 * that is known are no longer provisional; only those that move are told.
 */
export async function previewHolidayNotice(
  office: Office,
  { id, notice }: LoadedNotice,
): Promise<Pick<NoticeEffect, 'looked' | 'moved'>> {
  const { db, organ } = office
  const rows = await db
    .selectFrom('holiday_notice')
    .select('notice')
    .where('id', '<>', id)
    .orderBy('loaded_at')
    .execute()
  const calendar = calendarFor({
    ...(organ.region !== undefined && { region: organ.region }),
    loaded: [...rows.map((row) => row.notice as HolidayNotice), notice],
  })
  const ids = await touched(office, firstDay(notice))
  const moved: NoticeEffect['moved'][number][] = []
  for (const caseId of ids) {
    const { events } = await readHistory<CaseEvent>(db, streamOf(organ.id, 'case', caseId))
    const file = replay(casework, events)
    const due = dueDaysOf(file, office.calendar, office.settings.earlyWorkingDays)
    const command = moveOfDue(file, due?.dueOn, { calendar, notice: id })
    if (command?.type === 'move-due')
      moved.push({ organ: organ.id, number: file.registration.number, from: command.from, to: command.to })
  }
  return { looked: ids.length, moved }
}

const firstDay = ({ off, work }: HolidayNotice): CivilDate =>
  [...off.map(({ from }) => from), ...work].reduce((first, day) => (day < first ? day : first))

/** Days before the notice's first cannot change: only cases that reach it are touched. */
async function touched({ db, organ }: Office, from: CivilDate): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('case_register')
    .select('case_id')
    .where('organ_id', '=', organ.id)
    .where((or) => or.or([or('due_on', '>=', from), or('provisional', '=', true)]))
    .orderBy('case_id')
    .execute()
  return rows.map(({ case_id }) => case_id)
}

/** The move of one case's due date, written as an event; its register row follows the new calendar in any case. */
const reckonAnew = (office: Office, caseId: string, notice: string) =>
  office.db.transaction().execute(async (trx) => {
    const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(office.organ.id, 'case', caseId))
    const file = replay(casework, events)
    const { number, due_on } = await trx
      .selectFrom('case_register')
      .select(['number', 'due_on'])
      .where('organ_id', '=', office.organ.id)
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    const command = moveOfDue(file, due_on ?? undefined, { calendar: office.calendar, notice })
    if (command?.type !== 'move-due') {
      await writeCaseRegisters(trx, office, { caseId, version: seq, file })
      return undefined
    }
    const result = await actOnCase(trx, office, { caseId, actor: clockwork, command, commandId: office.newId() })
    if (!result.ok) throw new Error(`The clockwork was refused on ${caseId}: ${result.no.code}`)
    return { number, from: command.from, to: command.to }
  })
