import { reg } from '../../statute/citation.ts'
import { cellName } from '../cell-name.ts'
import type { AnnualReport, Claim } from '../report.ts'
import { brokenClaims, differs, verdictOf } from './claim-remarks.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { editionOf } from './form-of.ts'
import { siteOf } from './site.ts'

/** Numbers and results of disputes in the prose against table 4: 均获维持 leaves no case corrected, otherwise ended or pending. */
export const narrT4 = defineRule(
  {
    id: 'NARR-T4',
    severity: 'warning',
    cite: reg(50, 1, 3),
    title: {
      zh: '正文所写的复议、诉讼数量和结果须与表四一致',
      en: 'Numbers and results of disputes in the text agree with table 4',
    },
  },
  (report) =>
    brokenClaims(report, /^disputes\./).flatMap((broken) => {
      if (broken.claim.counts.endsWith('.all-upheld')) return notAllUpheld(report, broken.claim)
      return broken.claim.value > 0 && broken.sum > 0 ? [differs(report, broken, 4)] : []
    }),
)

function notAllUpheld(report: AnnualReport, claim: Claim): Remark[] {
  const edition = editionOf(report)
  const against = claim.keys.filter((key) => (report.figures[key]?.value ?? 0) > 0)
  const [first] = against
  if (!edition || first === undefined) return []
  const cells = against.map((key) => ({ name: cellName(edition, key), value: report.figures[key]?.value ?? 0 }))
  return [
    {
      verdict: verdictOf(report, claim),
      at: { ...siteOf(report.figures, first), sentence: claim.sentence, place: claim.at },
      found: '均获维持',
      expected: cells.map(({ name, value }) => `${name.zh}${value}`).join('；'),
      says: {
        zh: `正文写复议、诉讼均获维持，而${cells.map(({ name, value }) => `${name.zh}为${value}`).join('，')}。尚未审结或另有结果的案件不是维持，请按表四改写这一句，或者核对表四。`,
        en: `The text says all cases were upheld, while ${cells.map(({ name, value }) => `${name.en} is ${value}`).join(' and ')}. A case that is pending or ended otherwise was not upheld: rewrite the sentence, or check table 4.`,
      },
    },
  ]
}
