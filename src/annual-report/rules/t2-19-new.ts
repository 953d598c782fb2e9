import { cite } from '../../statute/citation.ts'
import { rowName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

export const t219New = defineRule(
  {
    id: 'T2-19-NEW',
    severity: 'warning',
    cite: cite('report-form-2019'),
    title: {
      zh: '2019年格式：本年新公开数量不大于对外公开总数量',
      en: '2019 form: documents disclosed this year are not more than all documents disclosed',
    },
  },
  (report) => {
    const edition = tableForm(report, 2)
    if (edition?.id !== '2019') return []
    return ['regulation', 'normative'].flatMap((row) => {
      const cell = `t2.${row}.total`
      const [disclosed, total] = [numberAt(report.figures, `t2.${row}.disclosed`), numberAt(report.figures, cell)]
      if (disclosed === undefined || total === undefined || disclosed <= total) return []
      const name = rowName(edition, 2, row)
      return [
        {
          at: siteOf(report.figures, cell),
          found: String(total),
          expected: `≥${disclosed}`,
          says: {
            zh: `表二“${name.zh}”本年新公开${disclosed}件，对外公开总数量却只有${total}件；总数量包含本年新公开的，不应更少。请核对两数。`,
            en: `Table 2, ${name.en}: ${disclosed} newly disclosed this year, but only ${total} disclosed in all, which includes them. Check both figures.`,
          },
        },
      ]
    })
  },
)
