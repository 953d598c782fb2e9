import { reg } from '../../statute/citation.ts'
import type { AnnualReport } from '../report.ts'
import { brokenClaims, verdictOf, type WeighedClaim } from './claim-remarks.ts'
import { claimName } from './claim-name.ts'
import { defineRule, type Remark } from './define-rule.ts'

/** The prose says nothing happened and the table counts something, or the reverse. */
export const narrZero = defineRule(
  {
    id: 'NARR-ZERO',
    severity: 'error',
    cite: reg(50, 1),
    title: {
      zh: '正文写“未收到”“未发生”的，表中须为0，反之亦然',
      en: 'Where the text says that nothing happened, the table has 0, and the reverse',
    },
  },
  (report) =>
    brokenClaims(report, /^(?:requests|disputes)\.(?!.*all-upheld)/)
      .filter(({ claim, sum }) => (claim.value === 0) !== (sum === 0))
      .map((broken) => contradicts(report, broken)),
)

function contradicts(report: AnnualReport, { claim, sum }: WeighedClaim): Remark {
  const named = claimName(claim.counts)
  const none = claim.value === 0
  return {
    verdict: verdictOf(report, claim),
    at: { sentence: claim.sentence, place: claim.at, ...(claim.keys[0] !== undefined && { cell: claim.keys[0] }) },
    found: none && claim.unit === '' ? '无' : `${claim.value}${claim.unit}`,
    expected: String(sum),
    says: none
      ? {
          zh: `正文说${named.zh}没有发生，而表中为${sum}。请核对：表中数字属实的，改正这一句；否则改正表格。`,
          en: `The text says there was nothing under “${named.en}”, while the table counts ${sum}. Correct the sentence, or the table if it is wrong.`,
        }
      : {
          zh: `正文写${named.zh}${claim.value}${claim.unit}，而表中为0。请核对：正文属实的，把数字填入表格；否则改正这一句。`,
          en: `The text gives ${claim.value} for “${named.en}”, while the table has 0. Enter the number in the table, or correct the sentence if it is wrong.`,
        },
  }
}
