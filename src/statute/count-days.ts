import { addDays, type CivilDate, civilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'
import type { ProofStep } from './proof.ts'
import { type DayStatus, statusOf, type WorkingCalendar } from './working-calendar.ts'

const civilCodeFrom = civilDate('2021-01-01')

/** Arts. 200–204 on periods: the Civil Code took them over from the General Rules of 2017 under the same numbers. */
export const civilLaw = (day: CivilDate, article: 201 | 202 | 203, paragraph?: number): Citation =>
  cite(day < civilCodeFrom ? 'civil-general-rules' : 'civil-code', article, paragraph)

/** How the courts count; followed wherever a field has no law on periods of its own. */
const litigationPeriods = [cite('litigation-interpretation', 48)]

/**
 * The day of the event, which is not counted, with the law that fixes the period and, where the field has it, the law on
 * counting periods.
 * Reading: docs/adr/0010-day-zero.md.
 */
export const eventStep = (
  day: CivilDate,
  event: Words,
  law: readonly Citation[],
  counting: readonly Citation[] = litigationPeriods,
): ProofStep => ({
  day,
  says: { zh: `${event.zh}，不计入，次日起算`, en: `${event.en}, not counted; the count begins the next day` },
  cite: [...law, civilLaw(day, 201, 1), ...counting],
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
    if (exclusion) steps.push({ ...stepOn(day, status, exclusion.says, exclusion.cite), stretch: exclusion.says })
    else if (status.working) {
      counted += 1
      steps.push({ ...workingStep(day, status, counted), counted })
    } else steps.push(restStep(day, status))
  }
  return steps
}

function workingStep(day: CivilDate, status: DayStatus, number: number): ProofStep {
  const { kind, says } = status
  const why = kind === 'make-up' ? { zh: `（${says.zh}）`, en: ` (${says.en})` } : { zh: '', en: '' }
  return {
    ...stepOn(day, status, { zh: `第${number}个工作日${why.zh}`, en: `working day ${number}${why.en}` }),
    stretch: { zh: `第{days}个工作日${why.zh}`, en: `working days {days}${why.en}` },
  }
}

function restStep(day: CivilDate, status: DayStatus): ProofStep {
  const says = notCounted(status.says)
  const stretch = status.kind === 'weekend' ? notCounted({ zh: '休息日', en: 'days of rest' }) : says
  return { ...stepOn(day, status, says), stretch }
}

const notCounted = ({ zh, en }: Words): Words => ({ zh: `${zh}，不计入`, en: `${en}, not counted` })

/**
 * From a calendar-day or month period's last day to the day it really ends: a day of rest rolls to the next working day,
 * by the Civil Code and the law on counting periods that the field has.
 */
export function rolledForward(
  last: CivilDate,
  calendar: WorkingCalendar,
  counting: readonly Citation[] = litigationPeriods,
): readonly ProofStep[] {
  const steps: ProofStep[] = []
  for (let day = last; ; day = addDays(day, 1)) {
    const status = statusOf(day, calendar)
    const { says } = status
    const cite = [civilLaw(last, 203, 1), ...counting, ...status.cite]
    if (status.working && day === last) return status.unknown ? [stepOn(day, status, says, cite)] : []
    if (status.working)
      return [
        ...steps,
        stepOn(day, status, { zh: `${says.zh}，期限顺延至本日`, en: `${says.en}: the period ends` }, cite),
      ]
    const rolls = rolledOver(says)
    const stretch = status.kind === 'weekend' ? rolledOver({ zh: '休息日', en: 'days of rest' }) : rolls
    steps.push({ ...stepOn(day, status, rolls, cite), stretch })
  }
}

const rolledOver = ({ zh, en }: Words): Words => ({ zh: `${zh}，顺延`, en: `${en}, carried over` })

const stepOn = (
  day: CivilDate,
  { unknown, cite }: DayStatus,
  says: Words,
  law: readonly Citation[] = cite,
): ProofStep => ({ day, says, cite: law, ...(unknown && { caveat: unknown }) })
