import type { CivilDate } from '../kernel/civil-date.ts'
import type { Language } from '../kernel/words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A day as it is said: 2026年11月22日, 22 November 2026. */
export function dayWords(day: CivilDate, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`
}
