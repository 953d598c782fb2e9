import { civilDateOf, type CivilDate } from '../../kernel/civil-date.ts'
import { spokenNumber } from './spoken-number.ts'

const numerals = '[〇零○OoＯ一二三四五六七八九十]'

/** A day as reports print it, as a source for patterns over plain text; three groups: year, month, day. */
export const daySource = `(\\d{4}|${numerals}{4})[年./-](\\d{1,2}|${numerals}{1,3})[月./-](\\d{1,2}|${numerals}{1,3})日?`

const wholeDay = new RegExp(`^[（]?${daySource}[）]?$`)
const anyDay = new RegExp(daySource)
/** A day whose digits were lost on the way: 2024年月日, 20241月0日. */
const tornDay = /^[（]?(?:20\d{2}|二[〇零○OoＯ][一二三四五六七八九〇零○OoＯ]{2})年?\d{0,2}月\d{0,2}日?[）]?$/

/** The number in either kind of digits; undefined when it is none. */
export const numberOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : spokenNumber(text))

const dayOf = (match: RegExpExecArray | null): CivilDate | undefined => {
  const [year, month, day] = [match?.[1], match?.[2], match?.[3]].map((part) => numberOf(part ?? ''))
  return civilDateOf(year ?? 0, month ?? 0, day ?? 0)
}

/** The text is a day and nothing else: the day, or null when its digits make none; undefined when it is something else. */
export function soleDay(text: string): CivilDate | null | undefined {
  const match = wholeDay.exec(text)
  if (match) return dayOf(match) ?? null
  return tornDay.test(text) ? null : undefined
}

/** The first day in a text; undefined when there is none. */
export const firstDay = (text: string): CivilDate | undefined => dayOf(anyDay.exec(text))

/** A year of four digits in either kind of digits, as a source for patterns; one group. */
export const yearSource = `(20\\d{2}|二[〇零○OoＯ]${numerals}{2})`

/** The year a match of `yearSource` names. */
export const yearOfText = (text: string | undefined): number | null => numberOf(text ?? '') ?? null
