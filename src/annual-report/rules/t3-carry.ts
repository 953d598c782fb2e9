import { reg } from '../../statute/citation.ts'
import { cellName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** What last year's report carried out, this year's carries in, column by column. */
export const t3Carry = defineRule(
  {
    id: 'T3-CARRY',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表三：上年结转＝上年报告的结转下年度继续办理（逐列）',
      en: 'Table 3: carried in = carried out of last year’s report, column by column',
    },
  },
  (report, { lastYear }) => {
    const edition = tableForm(report, 3)
    if (!lastYear || !edition) return []
    return edition.table3.columns.flatMap(({ key: column }) => {
      const cell = `t3.carry-in.${column}`
      const [found, expected] = [numberAt(report.figures, cell), numberAt(lastYear.figures, `t3.carry-out.${column}`)]
      if (found === undefined || expected === undefined || found === expected) return []
      const name = cellName(edition, cell)
      return [
        {
          at: siteOf(report.figures, cell),
          found: String(found),
          expected: String(expected),
          says: {
            zh: `${name.zh}为${found}，而${lastYear.year ?? '上一'}年度报告“结转下年度继续办理”同一列为${expected}，两数应当相等。请核对两年的台账后改正。`,
            en: `${name.en} is ${found}, but the report of ${lastYear.year ?? 'last year'} carried ${expected} over in the same column; they must be equal. Check the registers of both years.`,
          },
        },
      ]
    })
  },
)
