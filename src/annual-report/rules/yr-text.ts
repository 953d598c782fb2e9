import { reg } from '../../statute/citation.ts'
import { findsIn } from '../read/finds-in.ts'
import { plain, sentencesOf } from '../read/plain.ts'
import type { AnnualReport, ReadSection, Sited } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'

/** The year a sentence speaks of as the organ's own: “2022年，我局…”. */
const ownYear =
  /(?:^|[，。；：、）])(?:[（(][一二三四五六七八九十][）)].{0,16}?[。：]?)?(20\d{2})年(?:度)?，?(?:我|本|全|区|县|市|镇|乡|街道|局|共|将|主动公开|收到|受理|公开|依申请|未收到|认真|深入|坚持|严格)/g
/** Words that set another year beside this one, or name a document of it: then it is no slip. */
const compares = /较|比|同期|上年|去年|以来|截至|截止|自20|结转|预算|决算|印发|制定的|要点|规划|方案|通知|《/
/** Words of a plan for a later year. */
const plans = /将|下一步|今后|计划|拟|力争|打算|展望|继续/

/** Part five: what shows a sentence to be a plan, by its words, by who will act right after the year, by 将 after it … */
const planned = /为进一步|为了进一步|下一步|今后|将(?!.{0,4}(?:近|达|其))|力争|计划/
const actor = /^度?，?(?:我|本|全|区|县|市|镇|乡|街道|局|将)/
const willDo = /^度?，?.{0,8}将(?!近)/
/** … and what shows that it tells of what was done. */
const past = /了|已|完成|取得|针对|以来|去年|上年|上一年|得到|存在|有所|显著|成效|问题/
/** Headings under which plans stand. */
const plansHeading = /整改措施|改进措施|改进情况|改进打算|下一步|努力方向|工作打算/

/**
 * Another year than the reported one where the text speaks of the organ's own work, and the reported year in a plan.
 * Readings: docs/adr/0065-years-in-the-text.md.
 */
export const yrText = defineRule(
  {
    id: 'YR-TEXT',
    severity: 'warning',
    cite: reg(49),
    title: { zh: '正文所写年份须与报告年度一致', en: 'The years in the text agree with the reported year' },
  },
  (report) => {
    const { year } = report
    if (year === null) return []
    return [
      ...strangeYears(report, year),
      ...report.sections.filter(({ ordinal }) => ordinal === 5).flatMap((five) => stalePlans(five, year)),
    ]
  },
)

/** Parts one to four and six: work of another year told as if it were this one's. Certain when the reported year is never told. */
function strangeYears({ sections }: AnnualReport, year: number): Remark[] {
  const told = sections
    .filter(({ ordinal }) => ordinal !== null && ordinal !== 5)
    .flatMap(({ paragraphs }) => paragraphs)
  const sentences = told.flatMap(({ value, at }) =>
    /20\d{2}\s*年|２０/.test(value) ? sentencesOf(value).map((sentence) => ({ value: sentence, at })) : [],
  )
  const own = sentences.flatMap(({ value, at }) => yearsIn(value, year).map((named) => ({ named, value, at })))
  const never = !own.some(({ named }) => named === year)
  const strange = own.filter(({ named, value }) => named !== year && !compares.test(value) && !plans.test(value))
  return strange.map(({ named, value, at }) => ({
    verdict: never && strange.length > 1 ? 'fault' : 'doubt',
    at: { sentence: value.trim(), place: at },
    found: `${named}年`,
    expected: `${year}年`,
    says: {
      zh: `这是${year}年度的报告，这一句却写${named}年的工作。如果是沿用旧稿，请改为${year}年的情况。`,
      en: `This is the report of ${year}, but the sentence tells of ${named}. If it was carried over from another report, bring it up to date.`,
    },
  }))
}

/** 2022年全县生产总值等数据: figures that were published, not work that was done. */
const figuresOfAYear =
  /^(?:度)?，?全?[省市县区镇乡街道]{1,2}[^，。]{0,20}(?:数据|总值|公报|决算|预算|收支|名单|结果|产值|面积|产量)/

/** Years told of as the organ's own; a year beside the reported one in the same sentence is there to compare with. */
function yearsIn(sentence: string, reported: number): number[] {
  if (!sentence.includes('年')) return []
  const text = plain(sentence)
  const found = findsIn(text, ownYear).map(([whole, year], at, all) => ({
    year: Number(year),
    rest: text.slice((all[at]?.index ?? 0) + whole.indexOf(`${year}年`) + 5),
  }))
  const compared = found.some(({ year }) => year === reported)
  return found.flatMap(({ year, rest }) => (figuresOfAYear.test(rest) || (compared && year !== reported) ? [] : [year]))
}

/** Part five: a plan for the year that is already over. */
function stalePlans({ heading, paragraphs }: ReadSection, year: number): Remark[] {
  let underPlans = /整改措施|改进措施/.test(heading)
  return paragraphs.flatMap(({ value, at }) => {
    if (/存在(?:的)?(?:主要)?(?:问题|不足)/.test(value.slice(0, 20))) underPlans = false
    if (plansHeading.test(value.slice(0, 24))) underPlans = true
    if (!value.includes('年')) return []
    return sentencesOf(value).flatMap((sentence) => {
      if (!sentence.includes('年')) return []
      const text = plain(sentence)
      const clause = text.slice(text.indexOf(`${year}年`) + 5, 80)
      if (
        !text.includes(`${year}年`) ||
        !actor.test(clause) ||
        past.test(text.replaceAll(/《[^》]*》|存在问题|为了/g, ''))
      )
        return []
      return (planned.test(text) && underPlans) || willDo.test(clause) ? [stale({ value: sentence, at }, year)] : []
    })
  })
}

const stale = ({ value, at }: Sited<string>, year: number): Remark => ({
  verdict: 'doubt',
  at: { section: 5, sentence: value.trim(), place: at },
  found: `${year}年`,
  expected: `${year + 1}年`,
  says: {
    zh: `这是${year}年度的报告，改进措施却写${year}年将做什么。下一步的打算应当写${year + 1}年，请核对年份。`,
    en: `This is the report of ${year}, and yet it plans for ${year}. Plans are for ${year + 1}: check the year.`,
  },
})
