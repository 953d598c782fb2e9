import { addDays, addMonths, type CivilDate, civilDateOf, yearOf } from '../kernel/civil-date.ts'
import { civilLaw, countedWorkingDays, eventStep, rolledForward } from './count-days.ts'
import { type Due, dueFrom, type ProofStep } from './proof.ts'
import { type Length, type TimeLimit, type TimeLimitKind, timeLimits } from './time-limits.table.ts'
import { nationalCalendar, type WorkingCalendar } from './working-calendar.ts'

/**
 * The last day of a period of `time-limits.table.ts` that is set off by an event on `from`, with its proof.
 * Working days are counted one by one; calendar days and months end on their day or, when that is a day of rest, on the
 * next working day (民法典 arts. 201–203). The dates of art. 49 stand as they are.
 * Nothing is refused: an event before the rule was in force is reckoned by the rule, and the proof says so first; what
 * follows when the period passes without the act is told last.
 */
export function due(kind: TimeLimitKind, from: CivilDate, { calendar = nationalCalendar }: DueOptions = {}): Due {
  const limit: TimeLimit = timeLimits[kind]
  const steps = [...notYetInForce(limit, from), ...stepsOf(limit, from, calendar)]
  const last = steps.at(-1)?.day ?? from
  const { lapse } = limit
  return dueFrom(last, lapse ? [...steps, { day: last, says: lapse, cite: limit.cite }] : steps)
}

export interface DueOptions {
  readonly calendar?: WorkingCalendar
}

function stepsOf(limit: TimeLimit, from: CivilDate, calendar: WorkingCalendar): readonly ProofStep[] {
  const { length, counting } = limit
  const event = eventStep(from, limit.from, limit.cite, counting)
  switch (length.unit) {
    case 'working-day':
      return [event, ...countedWorkingDays(from, length.count, calendar)]
    case 'day':
      return [event, ...calendarPeriod(dayPeriod(from, length.count, limit), calendar, counting)]
    case 'month':
      return [event, ...calendarPeriod(monthPeriod(from, length.count), calendar, counting)]
    case 'date':
      return [fixedDate(limit, length, from)]
    default:
      return length satisfies never
  }
}

const dayPeriod = (from: CivilDate, count: number, { cite }: TimeLimit): ProofStep => ({
  day: addDays(from, count),
  says: { zh: `第${count}日，期间最后一日`, en: `day ${count}, the last of the period` },
  cite,
  counted: count,
})

const monthPeriod = (from: CivilDate, count: number): ProofStep => ({
  day: addMonths(from, count),
  says: {
    zh: `第${count}个月的对应日，期间最后一日`,
    en: `the corresponding day after ${count} months, the last of the period`,
  },
  cite: [civilLaw(from, 202)],
  counted: count,
})

/**
 * The last day of a period in days or months, carried over while it is a day of rest.
 * Reading: a holiday of the organ's region counts as a statutory holiday too (docs/adr/0011-day-of-rest.md).
 */
const calendarPeriod = (
  last: ProofStep,
  calendar: WorkingCalendar,
  counting: TimeLimit['counting'],
): readonly ProofStep[] => [last, ...rolledForward(last.day, calendar, counting)]

/**
 * The date in the year after the one reported on.
 * Reading: no rule carries 31 January or 31 March over to a working day (docs/adr/0015-annual-report-dates.md).
 */
function fixedDate(limit: TimeLimit, { month, day }: Extract<Length, { unit: 'date' }>, from: CivilDate): ProofStep {
  const year = yearOf(from)
  const date = civilDateOf(year + 1, month, day)
  if (!date) throw new Error(`${limit.label.en}: no such day ${month}-${day} in ${year + 1}`)
  return {
    day: date,
    says: {
      zh: `${year}年度报告的最后期限，遇休息日不顺延`,
      en: `last day for the report of ${year}, not carried over when it is a day of rest`,
    },
    cite: limit.cite,
  }
}

function notYetInForce(limit: TimeLimit, from: CivilDate): readonly ProofStep[] {
  if (limit.inForceFrom === undefined || from >= limit.inForceFrom) return []
  return [
    {
      day: from,
      says: {
        zh: `所依据的规定自${limit.inForceFrom}起施行，事由发生在施行之前，请另行核对当时的规定`,
        en: `the event is earlier than the rule, which is in force from ${limit.inForceFrom}: check the text then in force`,
      },
      cite: limit.cite,
    },
  ]
}
