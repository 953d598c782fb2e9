import type { CivilDate } from '../kernel/civil-date.ts'
import { remember } from '../kernel/remember.ts'
import type { Due } from '../statute/proof.ts'
import type { ReplyClock } from '../statute/reply-clock.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import { earlyDate } from './case-clock.ts'
import type { CaseFile } from './case-file.ts'
import { orderDueOf } from './order-due.ts'
import { replyClockOf, soundDue } from './reply-clock.ts'
import { hasPeriod } from './standing.ts'

/** The due date of a case without its proof, and the office's own date before it. */
export interface DueDays {
  readonly dueOn: CivilDate
  readonly earlyOn: CivilDate
  readonly provisional: boolean
}

/** As `dueOf`, the days alone: a register asks for the same ones again and again, and they are remembered. */
export function dueDaysOf(file: CaseFile, calendar: WorkingCalendar, earlyWorkingDays: number): DueDays | undefined {
  if (!hasPeriod(file)) return undefined
  const ordered = orderDueOf(file, calendar)
  if (ordered) return daysOf(ordered, calendar, earlyWorkingDays)
  const clock = replyClockOf(file, calendar)
  return clock && rememberedFor(calendar)(JSON.stringify({ clock, earlyWorkingDays }))
}

const remembered = new WeakMap<WorkingCalendar, (question: string) => DueDays | undefined>()

function rememberedFor(calendar: WorkingCalendar): (question: string) => DueDays | undefined {
  const known = remembered.get(calendar)
  if (known) return known
  const ask = remember((question) => {
    const { clock, earlyWorkingDays } = JSON.parse(question) as { clock: ReplyClock; earlyWorkingDays: number }
    const due = soundDue(clock, calendar)
    return due && daysOf(due, calendar, earlyWorkingDays)
  })
  remembered.set(calendar, ask)
  return ask
}

const daysOf = ({ due, provisional }: Due, calendar: WorkingCalendar, earlyWorkingDays: number): DueDays => ({
  dueOn: due,
  earlyOn: earlyDate(due, earlyWorkingDays, calendar),
  provisional,
})
