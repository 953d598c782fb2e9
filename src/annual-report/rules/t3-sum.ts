import { reg } from '../../statute/citation.ts'
import { defineRule } from './define-rule.ts'
import { examine } from './relation.ts'

export const t3Sum = defineRule(
  {
    id: 'T3-SUM',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表三每一列：（一）至（六）各项之和＝（七）总计',
      en: 'Table 3, every column: the outcomes add up to the number handled',
    },
  },
  examine(3, (edition) => {
    const outcomes = edition.table3.rows.filter(({ role }) => role === 'outcome').map(({ key }) => key)
    return edition.table3.columns.map(({ key: column, label, en }) => ({
      cell: `t3.done.${column}`,
      left: outcomes.map((row) => `t3.${row}.${column}`),
      right: [`t3.done.${column}`],
      leftName: { zh: `“${label}”列（一）至（六）各项之和`, en: `the outcomes (${en})` },
      rightName: { zh: '（七）总计', en: 'the number handled' },
    }))
  }),
)
