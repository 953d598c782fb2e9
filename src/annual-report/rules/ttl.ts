import { reg } from '../../statute/citation.ts'
import type { Place } from '../../formats/blocks.ts'
import { defineRule, type Draft } from './define-rule.ts'

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
    return wanting(found, expected, title.at)
  },
)

const noTitle = (expected: string): Draft => ({
  at: {},
  found: '',
  expected,
  says: {
    zh: `正文之前没有报告标题（误留的文件名不算）。标题应为“${expected}”，请补上。`,
    en: `No title stands before the text (a file name left behind is none). It should be “${expected}”; add it.`,
  },
})

function wanting(found: string, expected: string, place: Place): Draft[] {
  const organ = found
    .replaceAll(/[（(]?\d{4}年?度?年?[）)]?/g, '')
    .replace(/^关于/, '')
    .replace(/的?(?:政府|政务)?信息公开.*$/, '')
  const lacks = [
    ...(/\d{4}年?/.test(found) ? [] : [{ zh: '年份', en: 'the year' }]),
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

function notFull(organ: string, found: string, place: Place): Draft[] {
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
