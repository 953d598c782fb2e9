import { reg } from '../../statute/citation.ts'
import { defineRule } from './define-rule.ts'

/** Requests are counted in 件; 条 counts pieces of information. */
export const unitWord = defineRule(
  {
    id: 'UNIT-WORD',
    severity: 'hint',
    cite: reg(50, 2),
    title: { zh: '政府信息公开申请以“件”计，不以“条”计', en: 'Requests are counted in 件, not in 条' },
  },
  (report) => {
    const wrong = report.claims.filter(({ counts, unit }) => counts.startsWith('requests.') && unit === '条')
    return [...new Map(wrong.map((claim) => [claim.sentence, claim])).values()].map(
      ({ value, unsure, sentence, at }) => ({
        verdict: unsure ? 'doubt' : 'fault',
        at: { sentence, place: at },
        found: `${value}条`,
        expected: `${value}件`,
        says: {
          zh: `政府信息公开申请写成了“${value}条”。申请以件计，请改为“${value}件”。`,
          en: `Requests are counted as “${value}条”. The unit of a request is 件: write “${value}件”.`,
        },
      }),
    )
  },
)
