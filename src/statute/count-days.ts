import { addDays, type CivilDate, civilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'
import type { ProofStep } from './proof.ts'
import { type DayStatus, statusOf, type WorkingCalendar } from './working-calendar.ts'

const civilCodeFrom = civilDate('2021-01-01')

/** Arts. 200–204 on periods: the Civil Code took them over from the General Rules of 2017 under the same numbers. */
export const civilLaw = (day: CivilDate, article: 201 | 202 | 203, paragraph?: number): Citation =>
  cite(day < civilCodeFrom ? 'civil-general-rules' : 'civil-code', article, paragraph)

/**
 * The day of the event, which is not counted.
 * Reading: docs/adr/0010-day-zero.md.
 */
export const eventStep = (day: CivilDate, event: Words, law: readonly Citation[]): ProofStep => ({
  day,
  says: { zh: `${event.zh}，不计入，次日起算`, en: `${event.en}: not counted, the count begins the next day` },
  cite: [...law, civilLaw(day, 201, 1), cite('litigation-interpretation', 48)],
})

/** Why a day is not counted although it passes; undefined when nothing excludes it. */
export type Excluded = (day: CivilDate) => { readonly says: Words; readonly cite: readonly Citation[] } | undefined

const nothingExcluded: Excluded = () => undefined

/** Each day after `from` until `count` working days are counted, with the reason for each that is passed over. */
export function countedWorkingDays(
  from: CivilDate,
  count: number,
  calendar: WorkingCalendar,
  excluded: Excluded = nothingExcluded,
): readonly ProofStep[] {
  const steps: ProofStep[] = []
  let counted = 0
  for (let day = addDays(from, 1); counted < count; day = addDays(day, 1)) {
    const status = statusOf(day, calendar)
    const exclusion = status.working ? excluded(day) : undefined
    if (exclusion) steps.push(stepOn(day, status, exclusion.says, exclusion.cite))
    else if (status.working) {
      counted += 1
      steps.push({ ...stepOn(day, status, workingDayNumber(counted, status)), counted })
    } else steps.push(stepOn(day, status, { zh: `${status.says.zh}，不计入`, en: `${status.says.en}: not counted` }))
  }
  return steps
}

function workingDayNumber(number: number, { kind, says }: DayStatus): Words {
  const makeUp = kind === 'make-up'
  return {
    zh: `第${number}个工作日${makeUp ? `（${says.zh}）` : ''}`,
    en: `working day ${number}${makeUp ? ` (${says.en})` : ''}`,
  }
}

/** From a calendar-day or month period's last day to the day it really ends: a day of rest rolls to the next working day. */
export function rolledForward(last: CivilDate, calendar: WorkingCalendar): readonly ProofStep[] {
  const steps: ProofStep[] = []
  for (let day = last; ; day = addDays(day, 1)) {
    const status = statusOf(day, calendar)
    const { says } = status
    const cite = [civilLaw(last, 203, 1), ...status.cite]
    if (status.working && day === last) return status.unknown ? [stepOn(day, status, says, cite)] : []
    if (status.working)
      return [
        ...steps,
        stepOn(day, status, { zh: `${says.zh}，顺延至本日`, en: `${says.en}: carried over to this day` }, cite),
      ]
    steps.push(stepOn(day, status, { zh: `${says.zh}，顺延`, en: `${says.en}: carried over` }, cite))
  }
}

function stepOn(day: CivilDate, { unknown, cite }: DayStatus, says: Words, law: readonly Citation[] = cite): ProofStep {
  if (!unknown) return { day, says, cite: law }
  return {
    day,
    says: { zh: `${says.zh}（${unknown.zh}）`, en: `${says.en} (${unknown.en})` },
    cite: law,
    provisional: true,
  }
}
