import { civilDate } from '../../kernel/civil-date.ts'
import { reg } from '../../statute/citation.ts'
import { defineRule } from './define-rule.ts'

export const period = defineRule(
  {
    id: 'PERIOD',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '统计期限为报告年度的1月1日至12月31日',
      en: 'The period is 1 January to 31 December of the reported year',
    },
  },
  ({ period: stated, year: reported }) => {
    if (!stated) return []
    const { text, from, to } = stated.value
    const year = reported ?? Number((from ?? to ?? '').slice(0, 4))
    if (!year) return []
    const expected = `${year}年1月1日至${year}年12月31日`
    const at = { sentence: text, place: stated.at }
    if (from === null || to === null)
      return [
        {
          at,
          found: text,
          expected,
          says: {
            zh: `统计期限写作“${text}”，起止日期不完整或不存在（可能丢了数字）。应为“${expected}”，请改正。`,
            en: `The period reads “${text}”, where a day is incomplete or does not exist (digits may be lost). It should be “${expected}”.`,
          },
        },
      ]
    if (from === civilDate(`${year}-01-01`) && to === civilDate(`${year}-12-31`)) return []
    return [
      {
        at,
        found: text,
        expected,
        says: {
          zh: `统计期限写作“${text}”，而${year}年度报告的统计期限应为“${expected}”。请改正，并核对各数是否按此期限统计。`,
          en: `The period reads “${text}”; the report of ${year} covers “${expected}”. Correct it, and make sure the figures cover that year.`,
        },
      },
    ]
  },
)
