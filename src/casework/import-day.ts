import { type CivilDate, civilDate, civilDateOf, fromDayNumber } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'

/** The first Regulation came into force; nobody could ask before. */
export const firstDay = civilDate('2008-05-01')

export type DayFault = 'not-a-day' | 'no-such-day' | 'before-regulation' | 'in-future'

const digits = '〇一二三四五六七八九'
/** Years in full, then month and day; what follows may only be a time of day. */
const written =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[\sT]*(?:上午|下午)?\s*\d{1,2}[:时]\d{1,2}.*|\s*[上下]午)?$/
const run = /^(\d{4})(\d{2})(\d{2})$/
const serial = /^(\d{5})(?:\.\d+)?$/
/** Day 0 of the 1900 calendar of workbooks, in days since 1970-01-01. */
const serialOrigin = -25_569

/**
 * A day as people write it: 2023-3-5, 2023/3/5, 2023.3.5, 2023年3月5日, 二〇二三年三月五日, 20230305, in full-width signs,
 * with a time behind it, or as the serial number a workbook keeps. Refuses what is no whole date (a year of two digits,
 * a month without a year are not guessed at), what no calendar has, and days before the Regulation or after today.
 */
export function readDay(text: string, today: CivilDate): Result<CivilDate, DayFault> {
  const plain = westernDigits(text.normalize('NFKC').trim())
  const parts = written.exec(plain) ?? run.exec(plain)
  const number = parts ? undefined : serial.exec(plain)
  if (!parts && !number) return no('not-a-day')
  const day = parts
    ? civilDateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    : fromDayNumber(Number(number?.[1]) + serialOrigin)
  if (!day) return no('no-such-day')
  if (day < firstDay) return no('before-regulation')
  return day > today ? no('in-future') : yes(day)
}

/** 二〇二三年三月二十五日 → 2023年3月25日. */
function westernDigits(text: string): string {
  if (!/[一二三四五六七八九十]/.test(text)) return text
  return text.replace(/[〇零○o一二三四五六七八九十]+/gi, (word) => {
    const plain = word.replace(/[零○o]/gi, '〇')
    const [tens, ones] = plain.split('十')
    if (ones === undefined) return [...plain].map((digit) => digits.indexOf(digit)).join('')
    return String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0))
  })
}
