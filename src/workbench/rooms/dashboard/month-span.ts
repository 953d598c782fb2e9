import { addDays, addMonths, type CivilDate } from '../../../kernel/civil-date.ts'
import type { Period } from './period-choice.tsx'

/** The days of a month that lie within a period. */
export function monthSpan(month: string, { from, to }: Period): Period {
  const first = `${month}-01` as CivilDate
  const last = addDays(addMonths(first, 1), -1)
  return { from: first > from ? first : from, to: last < to ? last : to }
}
