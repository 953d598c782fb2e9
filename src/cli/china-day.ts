import { type CivilDate, civilDate } from '../kernel/civil-date.ts'

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

const quarterHour = 15 * 60_000
let lastTold: { readonly quarter: number; readonly day: CivilDate } | undefined

/** The civil day in China at a moment; the law's days are counted there, wherever the machine stands. */
export function chinaDay(at: Date): CivilDate {
  // Asked with every page: days end where quarters of an hour do, in every zone.
  const quarter = Math.floor(at.getTime() / quarterHour)
  if (lastTold?.quarter !== quarter) lastTold = { quarter, day: civilDate(format.format(at)) }
  return lastTold.day
}
