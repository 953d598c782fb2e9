import { plain, sentencesOf } from '../read/plain.ts'
import { listsIn, numbersIn, type NumberList, type SpokenNumber } from '../read/prose-numbers.ts'
import type { AnnualReport, Claim, Sited } from '../report.ts'
import type { Remark } from './define-rule.ts'
import { families, isOutcome, nothingIn, rowsOf } from './outcome-families.ts'
import { decimalsOf, lastDigitOf } from './printed-share.ts'

/** Shares of one whole whose parts are all told, and that do not come to 100 %. */
export function sharesThatDoNotSum(report: AnnualReport): Remark[] {
  const remarks = [...ofOutcomes(report), ...report.prose.flatMap(ofLists)]
  return [...new Map(remarks.map((remark) => [remark.at.sentence, remark])).values()]
}

/** The outcomes of one sentence with their shares: all there are when every outcome left out is zero in table 3. */
function ofOutcomes(report: AnnualReport): Remark[] {
  const outcomes = Map.groupBy(
    report.claims.filter(({ counts, approximate }) => !approximate && isOutcome(counts)),
    ({ sentence }) => sentence,
  )
  return [...outcomes].flatMap(([sentence, parts]) => {
    const [first] = parts
    const rows = parts.flatMap(({ counts }) => rowsOf(counts))
    const shares = parts.map((part) => shareOf(report, part))
    const told = shares.filter((share) => share !== undefined)
    const each = parts.every(({ value }, at) => shares[at] !== undefined || value === 0)
    const all = families.every((family) => rows.includes(family) || nothingIn(report, family))
    if (!first || told.length < 3 || !each || !all || new Set(rows).size < rows.length) return []
    return remarkOf(told, { value: sentence, at: first.at })
  })
}

const shareOf = ({ claims }: AnnualReport, part: Claim): number | undefined => {
  const next = claims[claims.indexOf(part) + 1]
  return next?.counts === `share.${part.counts}` && next.sentence === part.sentence ? next.value : undefined
}

/** Lists whose parts come to their whole and each carry a share: 12条，其中甲8条（占67%）、乙4条（占33%）. */
function ofLists({ value, at }: Sited<string>): Remark[] {
  if (!/[%％]|百分之/.test(value)) return []
  return sentencesOf(value).flatMap((sentence) => {
    const text = plain(sentence)
    const numbers = numbersIn(text)
    return listsIn(text, numbers).flatMap((list) => {
      const shares = list.parts.map((part) => shareBehind(text, part, numbers))
      const told = shares.filter((share) => share !== undefined)
      return told.length < 2 || told.length < shares.length || !isComplete(list)
        ? []
        : remarkOf(told, { value: sentence, at })
    })
  })
}

const isComplete = ({ whole, parts }: NumberList): boolean =>
  parts.reduce((sum, { value }) => sum + value, 0) === whole.value

const isShare = /^(?:（|[，、（]?约?(?:分别)?(?:占比?|比例)[^，。；增减升降同较]{0,10})$/

function shareBehind(text: string, part: SpokenNumber, numbers: readonly SpokenNumber[]): number | undefined {
  const next = numbers[numbers.indexOf(part) + 1]
  return next?.unit === '%' && isShare.test(text.slice(part.to, next.from)) ? next.value : undefined
}

function remarkOf(shares: readonly number[], { value, at }: Sited<string>): Remark[] {
  const decimals = Math.max(...shares.map(decimalsOf))
  const sum = shares.reduce((total, share) => total + share, 0)
  const rounding = shares.reduce((room, share) => room + 0.5 * lastDigitOf(share), 0)
  if (Math.abs(sum - 100) <= Math.max(0.5, rounding) + 1e-9) return []
  const found = `${shares.join('%+')}%=${sum.toFixed(decimals)}%`
  return [
    {
      at: { sentence: value.trim(), place: at },
      found,
      expected: '100%',
      says: {
        zh: `正文给各部分的百分比是${found}，合计不是100%。请核对各个百分比。`,
        en: `The shares the text gives to all parts are ${found}, not 100%. Check each of them.`,
      },
    },
  ]
}
