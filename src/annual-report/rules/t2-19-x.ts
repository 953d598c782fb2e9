import { cite } from '../../statute/citation.ts'
import { rowName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** Two reports in the 2019 form: the items of last year are those of the year before, changed by its 本年增/减. */
export const t219X = defineRule(
  {
    id: 'T2-19-X',
    severity: 'warning',
    cite: cite('report-form-2019'),
    title: {
      zh: '2019年格式：上一年项目数量＝上年报告的上一年项目数量＋本年增/减',
      en: '2019 form: last year’s items = those in last year’s report plus its change',
    },
  },
  (report, { lastYear }) => {
    const edition = tableForm(report, 2)
    if (!lastYear || edition?.id !== '2019' || tableForm(lastYear, 2)?.id !== '2019') return []
    const rows = edition.table2.filter(({ columns }) => columns.some(({ key }) => key === 'change'))
    return rows
      .flatMap((block) => block.rows)
      .flatMap(({ key: row }) => {
        const cell = `t2.${row}.previous`
        const found = numberAt(report.figures, cell)
        const [before, change] = [numberAt(lastYear.figures, cell), numberAt(lastYear.figures, `t2.${row}.change`)]
        if (found === undefined || before === undefined || change === undefined || found === before + change) return []
        const [name, expected] = [rowName(edition, 2, row), before + change]
        return [
          {
            at: siteOf(report.figures, cell),
            found: String(found),
            expected: String(expected),
            says: {
              zh: `表二“${name.zh}”的上一年项目数量为${found}，而上年报告为${before}、增减${change}，推得${expected}。请核对，确有调整的请在正文说明。`,
              en: `Table 2, ${name.en}: ${found} items last year, but last year’s report had ${before} and a change of ${change}, which makes ${expected}. Check, and explain a real adjustment in the text.`,
            },
          },
        ]
      })
  },
)
