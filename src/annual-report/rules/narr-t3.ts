import { reg } from '../../statute/citation.ts'
import { brokenClaims, differs } from './claim-remarks.ts'
import { defineRule } from './define-rule.ts'
import { isStandardSentence } from './standard-sentence.ts'

/** Numbers of the prose about requests against table 3; an error in the standard sentences of part one. Where one side is zero, NARR-ZERO speaks. */
export const narrT3 = defineRule(
  {
    id: 'NARR-T3',
    severity: 'warning',
    cite: reg(50, 1, 2),
    title: {
      zh: '正文所写的申请收到、办理数量须与表三一致',
      en: 'Numbers of requests in the text agree with table 3',
    },
  },
  (report) =>
    brokenClaims(report, /^requests\./)
      .filter(({ claim, sum }) => claim.value > 0 && sum > 0)
      .map((broken) => {
        const remark = differs(report, broken, 3)
        return remark.verdict === 'fault' && isStandardSentence(broken.claim)
          ? { ...remark, severity: 'error' }
          : remark
      }),
)
