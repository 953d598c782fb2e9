import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { Due } from '../statute/proof.ts'
import { isWorkingDay, type WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { orderDueOf } from './order-due.ts'
import { replyClockOf, soundDue } from './reply-clock.ts'
import { hasPeriod, stoppedSince } from './standing.ts'

/**
 * The day by which the office must reply, with the proof day by day; undefined while nothing runs: before receipt, while
 * the applicant has been told to correct or to pay (the period then begins anew), and for corrections of records, for which art. 41
 * fixes no period. After an order to act again it is the order's day.
 *
 * Readings: docs/adr/0083-period-of-an-order.md, 0085-fee-and-clock.md, 0086-records-have-no-period.md.
 */
export function dueOf(file: CaseFile, calendar: WorkingCalendar): Due | undefined {
  if (!hasPeriod(file)) return undefined
  const ordered = orderDueOf(file, calendar)
  if (ordered) return ordered
  const clock = replyClockOf(file, calendar)
  return clock && soundDue(clock, calendar)
}

/**
 * Since when the reply period does not run: the applicant is to correct or to pay, or a consultation is under way. One
 * that was sent after the due date stops nothing, and does not hide that the case is overdue.
 */
export function pausedSince(file: CaseFile, dueOn: CivilDate | undefined): CivilDate | undefined {
  const stopped = stoppedSince(file)
  if (stopped) return stopped
  if (orderOf(file)) return undefined
  return file.consultations
    .flatMap(({ ended, letterId }) => (ended ? [] : (letterOf(file, letterId)?.sentOn ?? [])))
    .filter((sentOn) => dueOn === undefined || sentOn <= dueOn)
    .toSorted()
    .at(0)
}

const orderOf = ({ disputes }: CaseFile) => disputes.find(({ ended }) => ended?.order)

/** The office's own date: so many working days before the legal one. */
export function earlyDate(due: CivilDate, workingDays: number, calendar: WorkingCalendar): CivilDate {
  let day = due
  for (let left = workingDays; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}
