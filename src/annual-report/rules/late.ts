import { reg } from '../../statute/citation.ts'
import { dateWords } from '../date-words.ts'
import { reportDeadline } from '../report-deadline.ts'
import { defineRule } from './define-rule.ts'

export const late = defineRule(
  {
    id: 'LATE',
    severity: 'warning',
    cite: reg(49),
    title: {
      zh: '部门的年度报告1月31日前公布，政府的3月31日前公布',
      en: 'Departments publish by 31 January, governments by 31 March',
    },
  },
  (report, around) => {
    const deadline = reportDeadline(report, around)
    const published = report.publishedOn
    if (!deadline || !published || published.value <= deadline.day) return []
    const [day, due] = [dateWords(published.value), dateWords(deadline.day)]
    return [
      {
        verdict: deadline.certain ? 'fault' : 'doubt',
        at: { place: published.at },
        found: day.zh,
        expected: `≤${due.zh}`,
        says: {
          zh: `页面显示${day.zh}公布，公布期限为${due.zh}（条例第四十九条）。请向政府信息公开工作主管部门说明原因。`,
          en: `The page says it was published on ${day.en}; it was due by ${due.en} (art. 49). Explain the delay to the competent authority.`,
        },
      },
    ]
  },
)
