import type { CivilDate } from './civil-date.ts'

const eightHours = 8 * 60 * 60 * 1000

const inChina = (instant: string): string => new Date(Date.parse(instant) + eightHours).toISOString()

/** An instant on the clock in China, as offices and government sites tell it, wherever the reader stands: `2025-03-05 16:20`. */
export const chinaTime = (instant: string): string => inChina(instant).slice(0, 16).replace('T', ' ')

/** The same to the second, for a log: `2025-03-05 16:20:41`. */
export const chinaSecond = (instant: string): string => inChina(instant).slice(0, 19).replace('T', ' ')

/** The civil day of an instant in China; the law's days are counted there. */
export const chinaDay = (instant: string): CivilDate => inChina(instant).slice(0, 10) as CivilDate

/** An instant with the offset of China, for programs: `2025-03-05T16:20:00+08:00`. */
export const chinaStamp = (instant: string): string => `${inChina(instant).slice(0, 19)}+08:00`
