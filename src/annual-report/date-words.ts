import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** 2024年1月10日: Arabic digits without leading zeros, as official documents print a day (GB/T 9704). */
export function printedDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** A day for a sentence in either language: 2024年1月31日, 31 January 2024. */
export function dateWords(date: CivilDate): Words {
  const [year, month, day] = date.split('-').map(Number)
  return { zh: printedDate(date), en: `${day} ${months[(month ?? 1) - 1]} ${year}` }
}
