import { reg } from '../../statute/citation.ts'
import { claimName } from './claim-name.ts'
import { defineRule } from './define-rule.ts'

/** 余, 近, 约, 多: a statutory report gives exact numbers. */
export const narrApprox = defineRule(
  {
    id: 'NARR-APPROX',
    severity: 'warning',
    cite: reg(50, 1),
    title: { zh: '报告中的数量须准确，不用“余”“近”“约”', en: 'Numbers are exact: no “about”, “nearly” or “more than”' },
  },
  (report) =>
    report.claims
      .filter(({ approximate, counts }) => approximate && !counts.startsWith('share.'))
      .map(({ value, unit, counts, sentence, at }) => {
        const named = claimName(counts.replace(/(?:\.part)+$/, ''))
        return {
          at: { sentence, place: at },
          found: `${value}${unit}`,
          expected: '',
          says: {
            zh: `${named.zh}的数量用了约数（${value}${unit}左右）。年度报告须写准确数字，请查清后改正。`,
            en: `The number for ${named.en} is only approximate (some ${value}). An annual report gives exact numbers: find out the exact one and write it.`,
          },
        }
      }),
)
