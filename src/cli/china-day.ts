import { type CivilDate, civilDate } from '../kernel/civil-date.ts'

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The civil day in China at a moment; the law's days are counted there, wherever the machine stands. */
export const chinaDay = (at: Date): CivilDate => civilDate(format.format(at))
