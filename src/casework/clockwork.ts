import type { CivilDate } from '../kernel/civil-date.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import { dueOf } from './case-clock.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseFile } from './case-file.ts'
import { consultationPeriod } from './periods-of-others.ts'
import { transitions } from './transitions.table.ts'

/** What the house does to a case by itself today: it ends the consultations whose period has passed (arts. 32–34). */
export function clockworkCommands(file: CaseFile, today: CivilDate, calendar: WorkingCalendar): readonly CaseCommand[] {
  if (!mayCome(file, 'lapse-consultation')) return []
  return file.consultations.flatMap((held) => {
    const period = held.ended ? undefined : consultationPeriod(file, held, calendar)
    return period && today > period.due
      ? [{ type: 'lapse-consultation', consultationId: held.consultationId } as const]
      : []
  })
}

/**
 * What a holiday notice that was loaded does to a case in hand: the due date it moves, from the day the register shows;
 * undefined when it stays. What a letter promised is not touched.
 */
export function moveOfDue(
  file: CaseFile,
  from: CivilDate | undefined,
  { calendar, notice }: { readonly calendar: WorkingCalendar; readonly notice: string },
): CaseCommand | undefined {
  const to = mayCome(file, 'move-due') ? dueOf(file, calendar)?.due : undefined
  return from === undefined || to === undefined || from === to ? undefined : { type: 'move-due', from, to, notice }
}

const mayCome = ({ stage }: CaseFile, type: 'lapse-consultation' | 'move-due'): boolean =>
  transitions[type].from.some((one) => one === stage)
