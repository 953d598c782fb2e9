import { sentencesOf, withoutSpace } from './plain.ts'
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
