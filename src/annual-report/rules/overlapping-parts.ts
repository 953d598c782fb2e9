import type { NumberList, SpokenNumber } from '../read/prose-numbers.ts'

/** A way of publishing or of applying; one item may go several ways. */
const way =
  /网站|网上|网络|平台|微信|微博|公众号|新媒体|抖音|快手|头条|客户端|APP|公告栏|公开栏|公示栏|宣传栏|显示屏|报纸|报刊|电视|广播|政府公报|信函|邮|当面|现场|窗口|传真|线[上下]/i

/** The words in front of each part of a list. */
const wordsOf = (text: string, { whole, parts }: NumberList): readonly string[] =>
  parts.map((part, at) => text.slice((parts[at - 1] ?? whole).to, part.from))

/**
 * Parts that come to more than their whole may have been counted on purpose: one item on two channels, or channels
 * beside kinds of item. Channels alone that the sentence calls all there is (共…其中) may not.
 */
export function mayOverlap(text: string, list: NumberList): boolean {
  const ways = wordsOf(text, list).filter((words) => way.test(words)).length
  if (ways === 0) return false
  const clause = text.slice(Math.max(0, list.whole.from - 30), list.whole.from)
  return ways < list.parts.length || !(list.within && /(?:共|合计|总计|总数)[^，。；]{0,16}$/.test(clause))
}

/** The sentence says itself that items are counted more than once: 微信公众号同步转发90条. */
export const isCountedTwice = (text: string, list: NumberList): boolean =>
  wordsOf(text, list).some((words) => /同步|同时|转发|转载|重复|交叉/.test(words))

/** 办结60件，结转1件。其中…: the parts are those of a number further back. */
export const isOfAnother = ({ whole }: NumberList, sum: number, numbers: readonly SpokenNumber[]): boolean =>
  numbers.some(({ value, unit, to }) => to <= whole.from && value === sum && unit === whole.unit)
