import { yearOf } from '../../kernel/civil-date.ts'
import { cite } from '../../statute/citation.ts'
import { reconsiderationFirstSince } from '../../statute/outcomes.table.ts'
import { numberAt } from '../figures.ts'
import { defineRule } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** From this reported year on, a refusal under arts. 14–16 goes to reconsideration first. */
const since = yearOf(reconsiderationFirstSince)

/** Table 3 rows (三)1–7: refusals under arts. 14–16. Row 8 rests on art. 36 item 7 and may be sued directly. */
const refusals = [1, 2, 3, 4, 5, 6, 7].map((row) => `t3.denied.${row}.total`)

/**
 * A suit against such a refusal cannot come without reconsideration; the tables show only that one may have.
 * Reading: docs/adr/0054-table-four.md.
 */
export const t4Path = defineRule(
  {
    id: 'T4-PATH',
    severity: 'warning',
    cite: cite('reconsideration', 23, 1, 4),
    title: {
      zh: '2024年起，对不予公开决定不服须先申请行政复议，不应列入“未经复议直接起诉”',
      en: 'From 2024 a refusal goes to reconsideration first and is no direct suit',
    },
  },
  (report) => {
    const edition = tableForm(report, 4)
    if (!edition || report.year === null || report.year < since) return []
    const cell = 't4.direct-suit.total'
    const suits = numberAt(report.figures, cell) ?? 0
    const denied = refusals.reduce((sum, key) => sum + (numberAt(report.figures, key) ?? 0), 0)
    if (suits === 0 || denied === 0) return []
    return [
      {
        verdict: 'doubt',
        at: siteOf(report.figures, cell),
        found: String(suits),
        expected: '',
        says: {
          zh: `表四“未经复议直接起诉”${suits}件，表三又有不予公开${denied}件。2024年1月1日起，对依条例第十四至十六条作出的不予公开决定须先申请行政复议。请确认这${suits}件都不是针对此类决定的。`,
          en: `Table 4 counts suits without reconsideration (${suits}), and table 3 counts refusals (${denied}). Since 1 January 2024 a refusal under arts. 14–16 goes to reconsideration first. Make sure that none of the suits is against such a refusal.`,
        },
      },
    ]
  },
)
