import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { printedDate } from './render/lay-out.ts'

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** A day as a report prints it, without leading zeros: 2024年1月31日. */
export function dateWords(date: CivilDate): Words {
  const [year, month, day] = date.split('-').map(Number)
  return { zh: printedDate(date), en: `${day} ${months[(month ?? 1) - 1]} ${year}` }
}
