import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { moveOfDue } from '../casework/clockwork.ts'
import { dueDaysOf } from '../casework/due-days.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import type { HolidayNotice } from '../statute/holiday-notice.ts'
import { calendarFor } from '../statute/working-calendar.ts'
import { readHistory } from '../store/event-log.ts'
import { streamOf } from '../store/streams.ts'
import type { LoadedNotice } from './holiday-notice-shape.ts'
import type { House, Office } from './office.ts'
import { openOffice } from './open-office.ts'
import { casesDueFrom, reckonAnew } from './reckon-anew.ts'

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
    // Days before the notice's first cannot change: only cases that reach it are touched.
    for (const caseId of await casesDueFrom(office, firstDay(notice))) {
      const move = await office.db.transaction().execute((trx) => reckonAnew(trx, office, caseId, id))
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
  const ids = await casesDueFrom(office, firstDay(notice))
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
