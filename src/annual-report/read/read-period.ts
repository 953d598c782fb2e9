import { civilDateOf } from '../../kernel/civil-date.ts'
import type { Period, Sited } from '../report.ts'
import { plain, sentencesOf } from './plain.ts'
import { numberOf, yearOfText, yearSource } from './prose-date.ts'

const numeral = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const upTo = '(?:至|到|[-—–－~～]{1,2}|起至|起到|起，?至|开始至)'
const hour = '(?:零时|0时|24时)?'
const range = new RegExp(
  `${yearSource}[年./-](${numeral})[月./-](${numeral})日?${hour}起?${upTo}(?:${yearSource}[年./-]|当年|同年)?(${numeral})[月./-](${numeral})日?`,
)
const months = new RegExp(`${yearSource}年(?:度)?1月?${upTo}12月`)
/** Digits lost on the way: 202311日至1231日. */
const torn = /20\d{2}年?\d{0,4}月?\d{0,2}日?起?(?:至|到)(?:20\d{2}年?)?\d{0,4}月?\d{0,2}日/
/** Words that say a range of days is the period of the figures; before part one fewer will do. */
const cue = /统计(?:期限|时限|时间|范围|周期|数据)|数据统计|所列.{0,4}数据/
const earlyCue = /统计|期限|时限|数据|报告期|时段/

/**
 * The statistical period (统计期限): the first range of days in a sentence that speaks of it, in the order of the
 * document. `partOne` is where part one begins.
 */
export function readPeriod(prose: readonly Sited<string>[], partOne: number): Sited<Period> | null {
  for (const [index, { value, at }] of prose.entries()) {
    const words = index < partOne ? earlyCue : cue
    if (words.test(value))
      for (const sentence of sentencesOf(value)) {
        const text = plain(sentence)
        const period = words.test(text) ? periodIn(text) : undefined
        if (period) return { value: period, at }
      }
  }
  return null
}

function periodIn(text: string): Period | undefined {
  const days = range.exec(text)
  if (days) {
    const from = yearOfText(days[1])
    return { text: days[0], from: day(from, days[2], days[3]), to: day(yearOfText(days[4]) ?? from, days[5], days[6]) }
  }
  const whole = months.exec(text)
  if (whole) {
    const year = yearOfText(whole[1])
    return { text: whole[0], from: day(year, '1', '1'), to: day(year, '12', '31') }
  }
  const lost = torn.exec(text)
  return lost ? { text: lost[0], from: null, to: null } : undefined
}

const day = (year: number | null, month: string | undefined, date: string | undefined) =>
  civilDateOf(year ?? 0, numberOf(month ?? '') ?? 0, numberOf(date ?? '') ?? 0) ?? null
