import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../../statute/citation.ts'
import { dateWords } from '../date-words.ts'
import { defineRule } from './define-rule.ts'

/** A page cannot be older than the report on it. Faked publication dates are a single-veto item of the website inspection. */
export const pubBackdate = defineRule(
  {
    id: 'PUB-BACKDATE',
    severity: 'error',
    cite: cite('website-indicators'),
    title: {
      zh: '公布日期须真实：不早于报告年度结束和落款日期，不晚于今天',
      en: 'The date of publication is real: not before the year ended or the report was signed, not after today',
    },
  },
  ({ publishedOn, signature, year }, { today }) => {
    if (!publishedOn) return []
    const day = publishedOn.value
    const signed = signature?.date ?? undefined
    const yearEnd = year === null ? undefined : civilDate(`${year}-12-31`)
    const reasons = [
      yearEnd && day <= yearEnd
        ? { zh: `报告年度到${dateWords(yearEnd).zh}才结束`, en: `the reported year ended on ${dateWords(yearEnd).en}` }
        : undefined,
      signed && (!yearEnd || signed > yearEnd) && day < signed
        ? { zh: `报告的落款日期是${dateWords(signed).zh}`, en: `the report is dated ${dateWords(signed).en}` }
        : undefined,
      today && day > today ? { zh: `今天是${dateWords(today).zh}`, en: `today is ${dateWords(today).en}` } : undefined,
    ].filter((reason) => reason !== undefined)
    const [reason] = reasons
    if (!reason) return []
    return [
      {
        at: { place: publishedOn.at },
        found: dateWords(day).zh,
        expected: '',
        says: {
          zh: `页面显示的公布日期是${dateWords(day).zh}，而${reason.zh}，两者矛盾。公布日期应为实际发布的时间，不得改动；请核对。`,
          en: `The page gives ${dateWords(day).en} as its date of publication, but ${reason.en}; both cannot be true. The date must be that of the actual publication and may not be edited; check it.`,
        },
      },
    ]
  },
)
