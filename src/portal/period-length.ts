import { fillWords } from '../kernel/fill-words.ts'
import type { Language } from '../kernel/words.ts'
import type { Length } from '../statute/time-limits.table.ts'
import { guideWords } from './words/guide.table.ts'

/** A period as it is read: 20个工作日, 60日, 6个月; a date of the next year as month and day. */
export function periodLength(length: Length, language: Language): string {
  if (length.unit === 'date') return `${length.month}-${length.day}`
  const units = { 'working-day': guideWords.workingDays, day: guideWords.days, month: guideWords.months } as const
  return fillWords(units[length.unit], language, { count: length.count })
}
