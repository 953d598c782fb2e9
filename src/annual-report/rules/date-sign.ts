import { civilDate } from '../../kernel/civil-date.ts'
import { reg } from '../../statute/citation.ts'
import { dateWords } from '../date-words.ts'
import type { Around } from '../finding.ts'
import type { AnnualReport, Signature } from '../report.ts'
import { reportDeadline } from '../report-deadline.ts'
import { defineRule, type Remark } from './define-rule.ts'

/** Signed after the reported year has ended, not in the future, and in time to be published. A page that shows its date needs no other. */
export const dateSign = defineRule(
  {
    id: 'DATE-SIGN',
    severity: 'error',
    cite: reg(49),
    title: {
      zh: '落款日期须在报告年度结束之后、公布期限之内',
      en: 'The report is dated after the year it reports on, and no later than the last day for publishing it',
    },
  },
  (report, around) => {
    const { signature, prose, publishedOn } = report
    if (prose.length === 0) return []
    if (!signature?.dateText) return publishedOn ? [] : [undated(signature)]
    const { date, dateText: found, at: place } = signature
    const at = { sentence: found, place }
    if (date === null)
      return [
        {
          at,
          found,
          expected: '',
          says: {
            zh: `落款日期写作“${found}”，不是一个完整存在的日期。请写明年、月、日。`,
            en: `The date of signature reads “${found}”, which is no complete, existing day. Give year, month and day.`,
          },
        },
      ]
    return misdated(report, around, { at, found }, date)
  },
)

const undated = (signature: Signature | null): Remark => ({
  severity: 'warning',
  verdict: 'doubt',
  at: signature ? { place: signature.at } : {},
  found: signature?.organ ?? '',
  expected: '',
  says: {
    zh: '文末没有成文日期，无法看出报告何时编制。请补上机关署名和日期（若仅是转存时丢失，可不理会）。',
    en: 'There is no date at the end, so it does not show when the report was made. Add the name of the organ and the date (unless they were only lost when the file was saved).',
  },
})

function misdated(
  report: AnnualReport,
  around: Around,
  site: Pick<Remark, 'at' | 'found'>,
  date: NonNullable<Signature['date']>,
): Remark[] {
  const { year } = report
  if (around.today && date > around.today)
    return [
      {
        ...site,
        expected: '',
        says: {
          zh: `落款日期${dateWords(date).zh}在今天（${dateWords(around.today).zh}）之后。请核对日期。`,
          en: `The report is dated ${dateWords(date).en}, which is after today (${dateWords(around.today).en}). Check the date.`,
        },
      },
    ]
  if (year === null) return []
  const end = civilDate(`${year}-12-31`)
  if (date <= end)
    return [
      {
        ...site,
        expected: `${year + 1}年`,
        says: {
          zh: `落款日期是${dateWords(date).zh}，而报告年度到${dateWords(end).zh}才结束，报告不可能在此之前编成。请核对，年份可能应为${year + 1}年。`,
          en: `The report is dated ${dateWords(date).en}, but the reported year ended on ${dateWords(end).en}; it cannot have been made before. Check the date; the year may have to be ${year + 1}.`,
        },
      },
    ]
  const deadline = reportDeadline(report, around)
  if (!deadline || date <= deadline.day) return []
  return [
    {
      severity: 'warning',
      verdict: deadline.certain ? 'fault' : 'doubt',
      ...site,
      expected: `≤${dateWords(deadline.day).zh}`,
      says: {
        zh: `落款日期${dateWords(date).zh}已过公布期限${dateWords(deadline.day).zh}（条例第四十九条）。请核对日期；确属逾期的，向主管部门说明。`,
        en: `The report is dated ${dateWords(date).en}, after it had to be published (${dateWords(deadline.day).en}, art. 49). Check the date; if it is late indeed, tell the competent authority.`,
      },
    },
  ]
}
