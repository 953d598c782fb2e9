import { addDays, type CivilDate, dayNumber, fromDayNumber, weekdayOf, yearOf } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { nationalNotices } from './holidays/notices.table.ts'
import { regions } from './regional-holidays.table.ts'

/**
 * The days on which state organs work: Monday to Friday, less holidays, plus make-up days. It answers from the notices
 * it was made of; for any other year it still answers Monday to Friday, and says that the answer is provisional.
 */
export interface WorkingCalendar {
  /** The days of which a notice speaks; every other day goes by the week. */
  readonly marks: ReadonlyMap<CivilDate, Mark>
  /** The first notice of each year that is loaded, the one that arranges all of it; later ones only amend it. */
  readonly years: ReadonlyMap<number, HolidayNotice>
  /** Present when the region has holidays of its own, with the years of which they are loaded. */
  readonly region?: { readonly name: Words; readonly years: ReadonlySet<number> }
}

interface Mark {
  readonly working: boolean
  readonly holiday?: Words
  readonly notice: HolidayNotice
}

/** What kind of day it is, in words, and by what authority. */
export interface DayStatus {
  readonly working: boolean
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up'
  readonly says: Words
  readonly cite: readonly Citation[]
  /** Present when the notice for that year, or the region's, is not loaded: the day may turn out otherwise. */
  readonly unknown?: Words
}

/**
 * A calendar from notices in the order of their publication: where two speak of the same day the later prevails, and a
 * region's over the national ones.
 */
export function workingCalendar(
  national: readonly HolidayNotice[],
  regional?: { readonly name: Words; readonly notices: readonly HolidayNotice[] },
): WorkingCalendar {
  const marks = new Map<CivilDate, Mark>()
  for (const notice of [...national, ...(regional?.notices ?? [])]) {
    for (const { holiday, from, to } of notice.off)
      for (let day = from; day <= to; day = addDays(day, 1)) marks.set(day, { working: false, holiday, notice })
    for (const day of notice.work) marks.set(day, { working: true, notice })
  }
  return {
    marks,
    // Reversed, so that of two notices for a year the first is what stays in the map.
    years: new Map(national.toReversed().map((notice) => [notice.year, notice])),
    ...(regional && { region: { name: regional.name, years: new Set(regional.notices.map(({ year }) => year)) } }),
  }
}

/** The calendar of the State Council's notices, all that are loaded. */
export const nationalCalendar: WorkingCalendar = workingCalendar(nationalNotices)

/** For which place, and from which notices. */
export interface CalendarAsked {
  readonly region?: string
  readonly knownOn?: CivilDate
  readonly loaded?: readonly HolidayNotice[]
}

/**
 * The calendar for a place and a state of knowledge.
 * `region` is an administrative division code (65, 650000, 654201); without it, or where the region has no holidays of
 * its own, the national calendar. With `knownOn`, only notices published by then; `loaded` are national notices that
 * came after this program did.
 */
export function calendarFor({ region, knownOn, loaded = [] }: CalendarAsked): WorkingCalendar {
  const known = (notices: readonly HolidayNotice[]) =>
    notices.filter(({ publishedOn }) => knownOn === undefined || publishedOn <= knownOn)
  const own = region === undefined ? undefined : regions.find(({ code }) => region.startsWith(code))
  return workingCalendar(known([...nationalNotices, ...loaded]), own && { name: own.name, notices: known(own.notices) })
}

// prettier-ignore
const weekdays: readonly Words[] = [
  { zh: '星期日', en: 'Sunday' }, { zh: '星期一', en: 'Monday' }, { zh: '星期二', en: 'Tuesday' }, { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' }, { zh: '星期五', en: 'Friday' }, { zh: '星期六', en: 'Saturday' },
]

/** The day's name in the week. */
export const weekdayName = (day: CivilDate): Words => weekdays[weekdayOf(day)] ?? { zh: '', en: '' }

const workWeek = cite('working-hours', 7)

/** What kind of day it is for state organs, and why. */
export function statusOf(day: CivilDate, calendar: WorkingCalendar): DayStatus {
  const mark = calendar.marks.get(day)
  if (mark) return markedStatus(mark)

  const weekday = weekdayName(day)
  const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
  const notice = calendar.years.get(yearOf(day))
  const unknown = unknownBecause(day, calendar)
  return {
    working: !weekend,
    kind: weekend ? 'weekend' : 'weekday',
    says: weekend ? { zh: `${weekday.zh}，休息日`, en: `${weekday.en}, day of rest` } : weekday,
    cite: notice ? [workWeek, notice.cite] : [workWeek],
    ...(unknown && { unknown }),
  }
}

function markedStatus({ working, holiday, notice }: Mark): DayStatus {
  const title = notice.title && { zh: `（${notice.title.zh}）`, en: ` (${notice.title.en})` }
  return {
    working,
    kind: working ? 'make-up' : 'holiday',
    says: holiday
      ? { zh: `${holiday.zh}放假${title?.zh ?? ''}`, en: `holiday, ${holiday.en}${title?.en ?? ''}` }
      : { zh: `调休上班${title?.zh ?? ''}`, en: `make-up working day${title?.en ?? ''}` },
    cite: [notice.cite],
  }
}

function unknownBecause(day: CivilDate, calendar: WorkingCalendar): Words | undefined {
  const year = yearOf(day)
  if (!calendar.years.has(year))
    return {
      zh: `${year}年放假安排未载入，暂按周一至周五推算`,
      en: `the holiday notice for ${year} is not loaded; days are taken as Monday to Friday`,
    }
  if (calendar.region && !calendar.region.years.has(year))
    return {
      zh: `${calendar.region.name.zh}${year}年自行规定的放假安排未载入，暂按全国安排推算`,
      en: `the holidays of ${calendar.region.name.en} for ${year} are not loaded; reckoned by the national notice alone`,
    }
  return undefined
}

export const isWorkingDay = (day: CivilDate, calendar: WorkingCalendar): boolean => statusOf(day, calendar).working

/** Day `count` of the working days after `from`, which itself is not counted; with 0, `from` itself. */
export function addWorkingDays(from: CivilDate, count: number, calendar: WorkingCalendar): CivilDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`${count} is not a number of working days`)
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The working days in `(from, to]`: after `from`, up to and with `to`. */
export function countWorkingDays(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    if (isWorkingDay(fromDayNumber(day), calendar)) count += 1
  return count
}
