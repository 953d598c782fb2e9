import { reg } from '../../statute/citation.ts'
import { defineRule } from './define-rule.ts'
import { examine } from './relation.ts'

export const t4Sum = defineRule(
  {
    id: 'T4-SUM',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表四每一组：维持＋纠正＋其他＋尚未审结＝总计',
      en: 'Table 4, every group: the four results add up to the total',
    },
  },
  examine(4, (edition) => {
    const results = edition.table4.columns.map(({ key }) => key).filter((key) => key !== 'total')
    return edition.table4.groups.map(({ key: group }) => ({
      cell: `t4.${group}.total`,
      left: results.map((column) => `t4.${group}.${column}`),
      right: [`t4.${group}.total`],
      leftName: { zh: '四种结果之和', en: 'the four results' },
      rightName: { zh: '总计', en: 'the total' },
    }))
  }),
)
