/**
 * A day of the civil calendar as `YYYY-MM-DD`: no clock, no zone, compared as text.
 * Arithmetic goes through day numbers (days since 1970-01-01), never through local time.
 */
export type CivilDate = string & { readonly CivilDate: unique symbol }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayLength = 86_400_000

/** The day written as `YYYY-MM-DD`, or undefined when no such day exists (2023-02-29, 2023-13-01). */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return civilDateOf(Number(year), Number(month), Number(day))
}

/** As `parseCivilDate`, for days written in the code itself: a wrong one is a defect. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (!date) throw new Error(`${text} is not a day of the calendar`)
  return date
}

/** The day of a year, month (1–12) and day of month, or undefined when no such day exists. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined
  const exists = Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  if (!exists || !Number.isInteger(month) || !Number.isInteger(day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate
}

/** February has its 29th in years of four, but for full centuries that are none of four hundred. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : (lengths[month - 1] ?? 0)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Days since 1970-01-01. */
export const dayNumber = (date: CivilDate): number => Date.parse(date) / dayLength

export const fromDayNumber = (days: number): CivilDate =>
  new Date(days * dayLength).toISOString().slice(0, 10) as CivilDate

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days)

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: CivilDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7

/** The same day of a later month, or that month's last day when it has no such day (民法典 art. 202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return civilDate(
    `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String(Math.min(day, lastDay)).padStart(2, '0')}`,
  )
}
