import { reg } from '../../statute/citation.ts'
import { plain, sentencesOf } from '../read/plain.ts'
import { withEachUnit } from '../read/respective.ts'
import { listsIn, numbersIn, type NumberList } from '../read/prose-numbers.ts'
import { announcedParts, namedLists, type NamedList } from '../read/named-lists.ts'
import type { AnnualReport, Claim, Sited } from '../report.ts'
import { sumOf } from './claim-weight.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { families, isOutcome, nothingIn, rowsOf } from './outcome-families.ts'
import { isOfAnother, mayOverlap, saidTwice } from './overlapping-parts.ts'

/** “共N条，其中甲a条、乙b条”: the parts against the whole; the outcomes a paragraph lists against the requests handled. */
export const narrSum = defineRule(
  {
    id: 'NARR-SUM',
    severity: 'warning',
    cite: reg(50, 1),
    title: { zh: '正文中总数须等于所列各项之和', en: 'A whole in the text equals the sum of its parts' },
  },
  (report) => [
    ...proseOf(report).flatMap((paragraph) => [...listRemarks(paragraph), ...nameRemarks(paragraph)]),
    ...report.prose.flatMap(partRemarks),
    ...outcomeRemarks(report),
  ],
)

/** Part five speaks of plans and is left out. */
const proseOf = ({ sections, prose }: AnnualReport): readonly Sited<string>[] =>
  sections.length === 0
    ? prose
    : sections.filter(({ ordinal }) => ordinal !== 5).flatMap(({ paragraphs }) => paragraphs)

/** What tables 3 and 4 count is held against them; a sentence may leave out what is zero or small. */
const byTable = /申请|复议|诉讼/

/** The units of which a whole and its parts are told. */
const threeUnits = /(?:[条篇件则份][^条篇件则份]*){3}/
/** A whole, two parts at least, and the unit with each of them; 分别 may leave all units but one unsaid. */
const mayList = (text: string): boolean => threeUnits.test(text) || text.includes('分别')

function listRemarks({ value, at }: Sited<string>): Remark[] {
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
      if (sum > whole && (isOfAnother(list, sum, numbers) || saidTwice(text, list))) return []
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

const nameRemarks = ({ value, at }: Sited<string>): Remark[] =>
  namedLists(value)
    .filter(({ named, stated }) => named > stated || named === stated - 1)
    .map((list) => namesRemark(list, at))

/** One part more may be a name with a comma in it. */
const partRemarks = ({ value, at }: Sited<string>): Remark[] =>
  announcedParts(value)
    .filter(({ named, stated }) => named >= stated + 2)
    .map((list) => namesRemark(list, at))

const namesRemark = ({ named, stated, unit, sentence }: NamedList, place: Sited<string>['at']): Remark => ({
  verdict: 'doubt',
  at: { sentence, place },
  found: `${stated}${unit}`,
  expected: `${named}${unit}`,
  says: {
    zh: `正文写的是“${stated}${unit}”，而列出的名称是${named}个。请核对是漏列了名称，还是数字有误。`,
    en: `The text speaks of ${stated} items but names ${named}. Check whether a name is missing or the number is wrong.`,
  },
})

/** The outcomes one sentence lists, when they are all there are, must come to the requests handled. */
function outcomeRemarks(report: AnnualReport): Remark[] {
  const bySentence = Map.groupBy(
    report.claims.filter(({ counts, unsure, approximate }) => !unsure && !approximate && isOutcome(counts)),
    ({ sentence }) => sentence,
  )
  return [...bySentence].flatMap(([sentence, outcomes]) => {
    const [first] = outcomes
    const rows = outcomes.flatMap(({ counts }) => rowsOf(counts))
    if (!first || rows.length < 3 || new Set(rows).size < rows.length) return []
    const done = handledIn(report, first)
    const sum = outcomes.reduce((total, { value }) => total + value, 0)
    const unnamed = families.filter((family) => !rows.includes(family))
    const all = unnamed.every((family) => nothingIn(report, family))
    if (done === undefined || sum === done || (sum < done && !all)) return []
    const addends = outcomes.map(({ value }) => value).join('+')
    return [
      {
        at: { sentence, place: first.at },
        found: `${addends}=${sum}`,
        expected: String(done),
        says: {
          zh: `正文所列各类答复为${addends}=${sum}，而办理总数是${done}，相差${Math.abs(done - sum)}。各类之和应等于总数，请对照表三改正。`,
          en: `The outcomes the text lists come to ${addends}=${sum}, while ${done} requests were handled, a difference of ${Math.abs(done - sum)}. They must add up: correct them by table 3.`,
        },
      },
    ]
  })
}

/** The handled requests: as the same paragraph states them, else the table's. */
function handledIn(report: AnnualReport, near: Claim): number | undefined {
  const stated = report.claims.find(({ counts, at, unsure }) => counts === 'requests.done' && at === near.at && !unsure)
  const table = sumOf(report.figures, ['t3.done.total'])
  return stated?.value ?? (table.numbers > 0 ? table.sum : undefined)
}
