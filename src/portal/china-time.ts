import type { CivilDate } from '../kernel/civil-date.ts'

const eightHours = 8 * 60 * 60 * 1000

const inChina = (instant: string): string => new Date(Date.parse(instant) + eightHours).toISOString()

/** A moment on the clock in China, as pages of government sites tell it: `2025-03-05 16:20`. */
export const chinaTime = (instant: string): string => inChina(instant).slice(0, 16).replace('T', ' ')

/** The day of a moment in China. */
export const chinaDay = (instant: string): CivilDate => inChina(instant).slice(0, 10) as CivilDate

/** A moment with the offset of China, for programs: `2025-03-05T16:20:00+08:00`. */
export const chinaStamp = (instant: string): string => `${inChina(instant).slice(0, 19)}+08:00`
