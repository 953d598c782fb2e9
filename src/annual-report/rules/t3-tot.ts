import { reg } from '../../statute/citation.ts'
import { defineRule } from './define-rule.ts'
import { examine } from './relation.ts'

export const t3Tot = defineRule(
  {
    id: 'T3-TOT',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表三每一行：自然人与各类法人或其他组织之和＝总计',
      en: 'Table 3, every row: the six kinds of applicant add up to the total',
    },
  },
  examine(3, (edition) => {
    const applicants = edition.table3.columns.map(({ key }) => key).filter((key) => key !== 'total')
    return edition.table3.rows.map(({ key: row }) => ({
      cell: `t3.${row}.total`,
      left: applicants.map((column) => `t3.${row}.${column}`),
      right: [`t3.${row}.total`],
      leftName: { zh: '该行自然人与各类组织之和', en: 'the applicants of the row' },
      rightName: { zh: '总计', en: 'the total' },
    }))
  }),
)
