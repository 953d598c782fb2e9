import { cite } from '../../statute/citation.ts'
import { rowName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/**
 * Documents also lapse without being repealed, so a stock that is too small is a doubt, one too large a fault.
 * Reading: docs/adr/0056-stock-of-normative-documents.md.
 */
export const t221Stock = defineRule(
  {
    id: 'T2-21-STOCK',
    severity: 'warning',
    cite: cite('report-form-2021'),
    title: {
      zh: '2021年格式：现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数',
      en: '2021 form: documents in force = last year’s + made − repealed',
    },
  },
  (report, { lastYear }) => {
    const edition = tableForm(report, 2)
    if (!lastYear || edition?.id !== '2021' || tableForm(lastYear, 2)?.id !== '2021') return []
    return ['regulation', 'normative'].flatMap((row) => {
      const cell = `t2.${row}.in-force`
      const [found, before] = [numberAt(report.figures, cell), numberAt(lastYear.figures, cell)]
      const [made, repealed] = [
        numberAt(report.figures, `t2.${row}.made`),
        numberAt(report.figures, `t2.${row}.repealed`),
      ]
      if (found === undefined || before === undefined || made === undefined || repealed === undefined) return []
      const expected = before + made - repealed
      if (found === expected) return []
      const name = rowName(edition, 2, row)
      const sum = {
        zh: `${before}＋${made}－${repealed}＝${expected}`,
        en: `${before} + ${made} − ${repealed} = ${expected}`,
      }
      return [
        {
          verdict: found < expected ? ('doubt' as const) : ('fault' as const),
          at: siteOf(report.figures, cell),
          found: String(found),
          expected: String(expected),
          says:
            found < expected
              ? {
                  zh: `表二“${name.zh}”现行有效${found}件，按上年数推算为${sum.zh}，少${expected - found}件。文件到期失效或清理后可以如此，请核对并在正文说明。`,
                  en: `Table 2, ${name.en}: ${found} in force; from last year’s figure it would be ${sum.en}, ${expected - found} more. Expiry or a clean-up explains that; check, and say so in the text.`,
                }
              : {
                  zh: `表二“${name.zh}”现行有效${found}件，按上年数推算只有${sum.zh}，多${found - expected}件，而新增文件应计入本年制发。请核对各数。`,
                  en: `Table 2, ${name.en}: ${found} in force; from last year’s figure it is only ${sum.en}. A new document is counted as made this year. Check the figures.`,
                },
        },
      ]
    })
  },
)
