import { reg } from '../../statute/citation.ts'
import type { AnnualReport, Claim } from '../report.ts'
import { sumOf } from './claim-weight.ts'
import { defineRule } from './define-rule.ts'
import { decimalsOf, lastDigitOf } from './printed-share.ts'
import { sharesThatDoNotSum } from './shares-that-do-not-sum.ts'

/** “258件，占33.9%” against the requests handled or received; the last printed digit may be off by one, for rounding. Shares of all parts come to 100 %. */
export const narrPct = defineRule(
  {
    id: 'NARR-PCT',
    severity: 'hint',
    cite: reg(50, 1, 2),
    title: { zh: '正文所写的百分比须与数量相符', en: 'Percentages in the text follow from the numbers' },
  },
  (report) => {
    const bases = basesOf(report)
    const wrong = report.claims.flatMap((share, at) => {
      const part = report.claims[at - 1]
      if (!part || share.counts !== `share.${part.counts}` || share.sentence !== part.sentence) return []
      if (share.approximate || part.approximate || bases.length === 0 || bases.some((base) => fits(part, share, base)))
        return []
      const decimals = decimalsOf(share.value)
      const base = bases[0] ?? 0
      const expected = `${((100 * part.value) / base).toFixed(decimals)}%`
      return [
        {
          at: { sentence: share.sentence, place: share.at },
          found: `${share.value}%`,
          expected,
          says: {
            zh: `${part.value}${part.unit}占${base}的${expected}，正文写的是${share.value}%。请核对数量和百分比，改正算错的一个。`,
            en: `${part.value} is ${expected} of ${base}; the text says ${share.value}%. Check both and correct the one that is wrong.`,
          },
        },
      ]
    })
    return [...wrong, ...sharesThatDoNotSum(report)]
  },
)

/** What a share may be of: requests handled, then received, as the text and the table have them. */
function basesOf({ claims, figures }: AnnualReport): number[] {
  const stated = ['requests.done', 'requests.new'].flatMap((subject) =>
    claims.filter(({ counts }) => counts === subject).map(({ value }) => value),
  )
  const [done, received] = [sumOf(figures, ['t3.done.total']), sumOf(figures, ['t3.new.total'])]
  const intake = sumOf(figures, ['t3.new.total', 't3.carry-in.total'])
  return [...new Set([done.sum, ...stated, received.sum, intake.sum])].filter((base) => base > 0)
}

const fits = (part: Claim, share: Claim, base: number): boolean =>
  Math.abs((100 * part.value) / base - share.value) <= lastDigitOf(share.value) + 1e-9
