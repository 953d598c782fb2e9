import { reg } from '../../statute/citation.ts'
import type { FigureKey } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { examine } from './relation.ts'

/** The relation printed in the form itself: 第一项加第二项之和，等于第三项加第四项之和. */
export const t3Id = defineRule(
  {
    id: 'T3-ID',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表三每一列：第一项＋第二项＝第三项总计＋第四项',
      en: 'Table 3, every column: new + carried in = handled + carried out',
    },
  },
  examine(3, (edition) =>
    edition.table3.columns.map(({ key: column, label, en }) => {
      const cell = (row: string): FigureKey => `t3.${row}.${column}`
      return {
        cell: cell('done'),
        left: [cell('new'), cell('carry-in')],
        right: [cell('done'), cell('carry-out')],
        leftName: { zh: `“${label}”列的第一项与第二项之和`, en: `new and carried-in requests (${en})` },
        rightName: { zh: '第三项总计与第四项之和', en: 'handled and carried-out requests' },
      }
    }),
  ),
)
