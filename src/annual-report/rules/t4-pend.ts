import { reg } from '../../statute/citation.ts'
import { rowName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** A dispute pending at the end of last year comes back this year, with a result or pending again. */
export const t4Pend = defineRule(
  {
    id: 'T4-PEND',
    severity: 'warning',
    cite: reg(50, 2),
    title: {
      zh: '表四：上年尚未审结的案件，本年应有结果或仍列为尚未审结',
      en: 'Table 4: disputes pending last year appear this year with a result or as pending',
    },
  },
  (report, { lastYear }) => {
    const edition = tableForm(report, 4)
    if (!lastYear || !edition) return []
    return edition.table4.groups.flatMap(({ key: group }) => {
      const cell = `t4.${group}.total`
      const [total, pending] = [numberAt(report.figures, cell), numberAt(lastYear.figures, `t4.${group}.pending`)]
      if (total === undefined || pending === undefined || total >= pending) return []
      const name = rowName(edition, 4, group)
      return [
        {
          at: siteOf(report.figures, cell),
          found: String(total),
          expected: `≥${pending}`,
          says: {
            zh: `表四“${name.zh}”总计为${total}，而${lastYear.year ?? '上一'}年度报告有${pending}件尚未审结，本年应有结果或仍列为尚未审结，总计不应少于${pending}。请核对这些案件的去向。`,
            en: `Table 4, ${name.en}: ${total} in all, but the report of ${lastYear.year ?? 'last year'} left ${pending} pending, which must appear this year with a result or as pending. Find out what became of them.`,
          },
        },
      ]
    })
  },
)
