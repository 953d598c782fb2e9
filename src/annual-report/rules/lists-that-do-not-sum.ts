import { plain, sentencesOf } from '../read/plain.ts'
import { listsIn, numbersIn, type NumberList } from '../read/prose-numbers.ts'
import { withEachUnit } from '../read/respective.ts'
import type { Sited } from '../report.ts'
import type { Remark } from './define-rule.ts'
import { isCountedTwice, isOfAnother, mayOverlap } from './overlapping-parts.ts'

/** What tables 3 and 4 count is held against them; a sentence may leave out what is zero or small. */
const byTable = /申请|复议|诉讼/

/** The units of which a whole and its parts are told. */
const threeUnits = /(?:[条篇件则份][^条篇件则份]*){3}/
/** A whole, two parts at least, and the unit with each of them; 分别 may leave all units but one unsaid. */
const mayList = (text: string): boolean => threeUnits.test(text) || text.includes('分别')

/** Lists of a paragraph, 共N条，其中甲a条、乙b条, whose parts do not come to their whole. Readings: docs/adr/0062-lists-and-sums.md. */
export function listsThatDoNotSum({ value, at }: Sited<string>): Remark[] {
  if (!mayList(value) || !/\d[\s\S]*\d/.test(value)) return []
  return sentencesOf(value).flatMap((sentence) => {
    if (!mayList(sentence)) return []
    const text = withEachUnit(plain(sentence))
    const numbers = numbersIn(text)
    if (numbers.length < 3) return []
    return listsIn(text, numbers).flatMap((list) => {
      const sum = mismatch(list)
      if (sum === undefined || (sum < list.whole.value && byTable.test(text))) return []
      const { value: whole, unit } = list.whole
      if (sum > whole && (isOfAnother(list, sum, numbers) || isCountedTwice(text, list))) return []
      const addends = list.parts.map((part) => part.value).join('+')
      return [
        {
          verdict: sum > whole && !mayOverlap(text, list) ? ('fault' as const) : ('doubt' as const),
          at: { sentence: sentence.trim(), place: at },
          found: `${whole}${unit}`,
          expected: `${addends}=${sum}`,
          says: {
            zh: `正文写共${whole}${unit}，所列各项为${addends}=${sum}，相差${Math.abs(sum - whole)}。${sum > whole ? '请核对总数和各项' : '如果所列就是全部，请核对总数和各项；如有未列出的，请写明“等”'}。`,
            en: `The text gives ${whole} in all, but the parts it lists come to ${addends}=${sum}, a difference of ${Math.abs(sum - whole)}. Check the whole and the parts${sum > whole ? '' : ', or say that the list is not complete'}.`,
          },
        },
      ]
    })
  })
}

/** The sum of the parts when it cannot be the whole; undefined when it is, or when the list may be an incomplete one. */
function mismatch({ whole, parts, partial, within }: NumberList): number | undefined {
  const alike = parts.every(({ unit }) => unit === whole.unit)
  if (!alike || whole.approximate || parts.length < 2 || parts.some(({ approximate }) => approximate)) return undefined
  let sum = 0
  for (const part of parts) {
    sum += part.value
    if (sum === whole.value) return undefined
  }
  if (sum > whole.value) return sum
  const meantAsAll = !partial && parts.length >= 3 && (!within || sum >= whole.value * nearlyAll)
  return meantAsAll ? sum : undefined
}

/** 其中 may introduce a selection; parts that come this near to the whole were meant to be all of it. */
const nearlyAll = 0.8
