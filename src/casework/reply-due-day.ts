import type { CivilDate } from '../kernel/civil-date.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile } from './case-file.ts'
import type { DueDays } from './due-days.ts'
import { closesAtOnce } from './evolve-decision.ts'
import { replyClockOf, soundDue } from './reply-clock.ts'

/**
 * By when the first reply is or was owed (art. 33), whatever a decision or judgment ordered later; undefined where no reply is
 * owed: the applicant is awaited, or the request ended without one. `due` is the day of the case as it stands.
 */
export function replyDueDay(
  file: CaseFile,
  calendar: WorkingCalendar,
  due: DueDays | undefined,
): CivilDate | undefined {
  if (!due || (file.done && closesAtOnce(file.done.outcome))) return undefined
  if (!file.disputes.some(({ ended }) => ended?.order)) return due.dueOn
  const clock = replyClockOf(file, calendar)
  return clock && soundDue(clock, calendar)?.due
}
