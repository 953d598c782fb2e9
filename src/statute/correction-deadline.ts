import type { CivilDate } from '../kernel/civil-date.ts'
import { reg } from './citation.ts'
import { countedWorkingDays, eventStep } from './count-days.ts'
import { housePeriods } from './house-periods.table.ts'
import { type Due, dueFrom } from './proof.ts'
import { nationalCalendar, type WorkingCalendar } from './working-calendar.ts'

/**
 * Art. 30: the day by which the applicant must correct the request, from the day the notice reached him.
 * The law says "reasonable"; the number of working days is the office's own (docs/adr/0013-correction-period.md).
 */
export function correctionDueOn(
  notifiedOn: CivilDate,
  calendar: WorkingCalendar = nationalCalendar,
  workingDays: number = housePeriods.correction.workingDays,
): Due {
  const steps = countedWorkingDays(notifiedOn, workingDays, calendar)
  const event = { zh: '收到补正告知之日', en: 'day the notice to correct was received' }
  return dueFrom(steps.at(-1)?.day ?? notifiedOn, [eventStep(notifiedOn, event, [reg(30)]), ...steps])
}
