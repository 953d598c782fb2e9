import { reg } from '../../statute/citation.ts'
import type { Place } from '../../formats/blocks.ts'
import { dateWords } from '../date-words.ts'
import { plain } from '../read/plain.ts'
import { titledBy } from '../read/read-title.ts'
import type { AnnualReport } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'

const name = '政府信息公开工作年度报告'

/** 全称＋年度＋政府信息公开工作年度报告, at the head of the report. */
export const ttl = defineRule(
  {
    id: 'TTL',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '标题须为“机关全称＋年份＋政府信息公开工作年度报告”',
      en: 'The title is: full name of the organ, year, 政府信息公开工作年度报告',
    },
  },
  (report) => {
    const { title } = report
    if (report.prose.length === 0 && !title) return []
    const expected = `${report.organ ?? '（机关全称）'}${report.year ?? '（年份）'}年${name}`
    if (!title) return [noTitle(expected)]
    const found = title.value.replaceAll(/[\s\u3000]/g, '')
    return [...otherYear(found, report, expected), ...wanting(found, expected, title.at)]
  },
)

/** The title names a year that period, date and text contradict. */
function otherYear(found: string, { title, year, signature, publishedOn }: AnnualReport, expected: string): Remark[] {
  const named = titledBy(plain(found), {})?.year
  if (!title || year === null || named === null || named === undefined || named === year) return []
  const day = signature?.date ?? publishedOn?.value
  const dated = day ? dateWords(day) : undefined
  return [
    {
      at: { sentence: found, place: title.at },
      found: `${named}年`,
      expected,
      says: {
        zh: `标题写的是${named}年，而统计期限和正文都是${year}年${dated ? `，日期是${dated.zh}` : ''}。本次按${year}年度的报告核对；请改正标题，若标题无误，则其余各处都要改。`,
        en: `The title says ${named}, while period and text say ${year}${dated ? ` and the report is dated ${dated.en}` : ''}. It was checked as the report of ${year}; correct the title, or everything else if the title is right.`,
      },
    },
  ]
}

const noTitle = (expected: string): Remark => ({
  at: {},
  found: '',
  expected,
  says: {
    zh: `正文之前没有报告标题（误留的文件名不算）。标题应为“${expected}”，请补上。`,
    en: `No title stands before the text (a file name left behind is none). It should be “${expected}”; add it.`,
  },
})

function wanting(found: string, expected: string, place: Place): Remark[] {
  const organ = found
    .replaceAll(/[（(]?(?:\d{4}|二[〇零○][〇零○一二三四五六七八九]{2}(?=年))年?度?年?[）)]?/g, '')
    .replace(/^关于/, '')
    .replace(/的?(?:政府|政务)?信息公开.*$/, '')
  const lacks = [
    ...(/\d{4}年?|二[〇零○].{2}年/.test(found) ? [] : [{ zh: '年份', en: 'the year' }]),
    ...(organ ? [] : [{ zh: '机关名称', en: 'the name of the organ' }]),
    ...(found.includes(name) ? [] : [{ zh: `“${name}”字样`, en: `the words “${name}”` }]),
  ]
  if (lacks.length > 0)
    return [
      {
        at: { sentence: found, place },
        found,
        expected,
        says: {
          zh: `标题“${found}”缺少${lacks.map(({ zh }) => zh).join('、')}。标题应写明机关全称、年份和“${name}”，请改正。`,
          en: `The title “${found}” lacks ${lacks.map(({ en }) => en).join(', ')}. It should have the full name of the organ, the year and “${name}”.`,
        },
      },
      ...notFull(organ, found, place),
    ]
  return notFull(organ, found, place)
}

/** A full name has the place in front: 云溪县商务局. Two characters before 县 keep 城市管理局 from passing. */
const hasPlace = /[\u4e00-\u9fff]{2}(?:[省市县区州盟旗镇]|街道|[^城]乡)|兵团|^(?:国家|国务院|中国|中华)|[部署]$/

function notFull(organ: string, found: string, place: Place): Remark[] {
  if (!organ || hasPlace.test(organ)) return []
  return [
    {
      severity: 'warning',
      verdict: 'doubt',
      at: { sentence: found, place },
      found: organ,
      expected: '',
      says: {
        zh: `标题中的机关名称“${organ}”不像全称，没有行政区划。请写明全称，例如在前面加上所在的市、县（区）。`,
        en: `The organ is called “${organ}” in the title, without its place. Give the full name, with the city, county or district in front.`,
      },
    },
  ]
}
