import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Citation } from './citation.ts'

/** A notice that fixes days off and make-up working days of a year; a later notice of the same year overrides it day by day. */
export interface HolidayNotice {
  readonly cite: Citation
  /** What to call it where it has no row among the instruments, as with notices of a region. */
  readonly title?: Words
  /** The year it arranges; once loaded, the calendar knows this year. It may touch days of the December before. */
  readonly year: number
  /** From this day on people could know it. */
  readonly publishedOn: CivilDate
  readonly off: readonly DaysOff[]
  /** Saturdays and Sundays worked instead (调休上班). */
  readonly work: readonly CivilDate[]
}

export interface DaysOff {
  readonly holiday: Words
  readonly from: CivilDate
  /** Included. */
  readonly to: CivilDate
}

/** A stretch of days off; a single day when no end is given. */
export const daysOff = (holiday: Words, from: string, to = from): DaysOff => ({
  holiday,
  from: civilDate(from),
  to: civilDate(to),
})
