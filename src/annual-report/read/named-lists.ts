import { plain, sentencesOf, withoutSpace } from './plain.ts'
import { numberOf } from './prose-date.ts'

/** Names in quotation marks, and how many the sentence says there are: “甲”、“乙”、“丙”等4项. */
export interface NamedList {
  readonly named: number
  readonly stated: number
  readonly unit: string
  readonly sentence: string
}

const list =
  /((?:[“"”《][^“"”《》。；]{1,60}[”"》](?:（[^）]{1,30}）)?[、和及，]?){3,12})等(\d{1,2}|[一二两三四五六七八九十]{1,2})(项|类|种)/g
const oneName = /[“"”《][^“"”《》。；]{1,60}[”"》]/g

const parts =
  /(?:由|包括|包含|分为|涵盖|共分)([^。；]{8,240}?)(?:等|共|这)?(\d{1,2}|[一二三四五六七八九十]{1,2})个?大?部分/g
/** Pairs that make one part of the form. */
const pairs = /复议(?:情况)?、(?:行政)?诉讼|问题、(?=改进|整改|下一步)|收到、处理/g

/** What the report says it consists of, and how many parts it says these are: 由甲、乙、丙等六个部分组成. */
export function announcedParts(paragraph: string): NamedList[] {
  if (!paragraph.includes('部分')) return []
  return sentencesOf(paragraph).flatMap((sentence) =>
    [...plain(sentence).matchAll(parts)].flatMap(([, names = '', count = '']) => {
      const stated = numberOf(count)
      const joined = names.replaceAll(pairs, '')
      const listed = joined.split(joined.split('，').length > 3 ? '，' : '、')
      return stated === undefined ? [] : [{ named: listed.length, stated, unit: '个部分', sentence: sentence.trim() }]
    }),
  )
}

/** Lists of at least three names in quotation marks with the number the sentence gives them. */
export function namedLists(paragraph: string): NamedList[] {
  if (!/[”"》]等/.test(paragraph)) return []
  return sentencesOf(paragraph).flatMap((sentence) =>
    [...withoutSpace(sentence).matchAll(list)].flatMap(([, names = '', count = '', unit = '']) => {
      const stated = numberOf(count)
      return stated === undefined
        ? []
        : [{ named: names.match(oneName)?.length ?? 0, stated, unit, sentence: sentence.trim() }]
    }),
  )
}
