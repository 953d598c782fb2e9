import { expect, test } from 'vitest'
import { chance, randomFigures } from '../../../test/support/random-figures.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import { check } from '../check.ts'
import { readProse } from '../read/read-prose.ts'
import type { AnnualReport } from '../report.ts'

type Row = (key: string, column?: string) => number

const family = (row: Row, name: string, count: number): number =>
  Array.from({ length: count }, (_, at) => row(`${name}.${at + 1}`)).reduce((sum, value) => sum + value, 0)

const organisations = (row: Row, key: string): number => row(key) - row(key, 'natural')

/** Ways in which reports tell of table 3 and 4; every number follows from the figures. */
const phrasings: readonly ((row: Row, dispute: Row) => string)[] = [
  (row) =>
    `2023年，共收到政府信息公开申请${row('new')}件，上年结转${row('carry-in')}件，办结${row('done')}件，结转下年度继续办理${row('carry-out')}件。`,
  (row) =>
    `全年新收政府信息公开申请${row('new')}件（其中自然人${row('new', 'natural')}件，法人或其他组织${organisations(row, 'new')}件），较上年增加3件，增长12.5%。`,
  (row) =>
    `答复政府信息公开申请${row('done')}件，其中予以公开${row('granted')}件、部分公开${row('partial')}件、不予公开${family(row, 'denied', 8)}件、无法提供${family(row, 'unable', 3)}件、不予处理${family(row, 'refused', 5)}件、其他处理${family(row, 'other', 3)}件。`,
  (row) =>
    `依申请公开办理结果为：予以公开及部分公开${row('granted') + row('partial')}件；不予公开${family(row, 'denied', 8)}件，其中属于国家秘密${row('denied.1')}件；因本机关不掌握等原因无法提供${family(row, 'unable', 3)}件。`,
  (row) =>
    `受理政府信息公开申请 ${row('new')} 件（另有${row('carry-in')}件由上年结转），${row('carry-out')}件申请依照《条例》顺延到下年度答复，均在20个工作日内办理。`,
  (row) =>
    `对政府信息公开申请，${row('granted')}件予以公开，${row('partial')}件部分公开，${row('unable.1')}件因本机关不掌握无法提供，${row('refused.2')}件属于重复申请不予处理。`,
  (_, dispute) =>
    `因政府信息公开引发行政复议${dispute('reconsideration')}件，其中维持${dispute('reconsideration', 'upheld')}件，纠正${dispute('reconsideration', 'corrected')}件，尚未审结${dispute('reconsideration', 'pending')}件；行政诉讼${dispute('direct-suit') + dispute('suit-after')}件。`,
  (row) =>
    `政府信息公开申请新收、上年结转、办结、结转下年度继续办理分别为${row('new')}件、${row('carry-in')}件、${row('done')}件和${row('carry-out')}件。`,
  (row) =>
    `依申请公开中，予以公开、部分公开、不予公开的分别为${row('granted')}、${row('partial')}、${family(row, 'denied', 8)}件；上年结转政府信息公开申请${row('carry-in')}件。`,
  (_, dispute) =>
    `因政府信息公开，未经复议直接起诉的行政诉讼${dispute('direct-suit')}件，复议后起诉的行政诉讼${dispute('suit-after')}件；行政复议、行政诉讼分别为${dispute('reconsideration')}件、${dispute('direct-suit') + dispute('suit-after')}件。`,
  (_, dispute) =>
    `政府信息公开行政复议和行政诉讼共${dispute('reconsideration') + dispute('direct-suit') + dispute('suit-after')}件，未经复议直接起诉${dispute('direct-suit')}件，复议后起诉${dispute('suit-after')}件。`,
]

function reportWith(figures: Readonly<Record<string, number>>, sentence: string): AnnualReport {
  const lines = [
    '云溪县商务局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '2023年，本局依法公开政府信息。',
    '（二）依申请公开。',
    sentence,
  ]
  const { claims, sections, prose } = readProse(
    { format: 'docx', blocks: [] },
    lines.map((value, at) => ({ value, at: { paragraph: at } })),
    '2021',
  )
  return sampleReport({ claims, sections, prose, figures })
}

const ofProse = /^(?:NARR|UNIT-WORD|YR-TEXT|PLACEHOLDER|FOREIGN)/
const findings = (report: AnnualReport): string[] =>
  check(report)
    .filter(({ rule }) => ofProse.test(rule))
    .map(({ rule, found, expected, at }) => `${rule} ${found}≠${expected} ${at.sentence ?? ''}`)

const rowsOf =
  (figures: Readonly<Record<string, number>>, table: 't3' | 't4'): Row =>
  (key, column = 'total') =>
    figures[`${table}.${key}.${column}`] ?? 0

test('prose that follows from the figures gives no finding, whatever the figures and the phrasing', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const figures = randomFigures('2021', chance(seed))
    for (const phrase of phrasings)
      expect(findings(reportWith(figures, phrase(rowsOf(figures, 't3'), rowsOf(figures, 't4'))))).toEqual([])
  }
})

test('a number changed in the prose is found in at least nine of ten sentences', () => {
  let [changed, found] = [0, 0]
  for (let seed = 1; seed <= 40; seed += 1) {
    const next = chance(seed)
    const figures = randomFigures('2021', next)
    for (const phrase of phrasings) {
      const sentence = phrase(rowsOf(figures, 't3'), rowsOf(figures, 't4'))
      const counts = [...sentence.matchAll(/\d+(?= ?件)/g)].filter(
        ({ index }) => !sentence.slice(0, index).endsWith('上年增加'),
      )
      const hit = counts[Math.floor(next() * counts.length)]
      if (!hit) continue
      const wrong =
        sentence.slice(0, hit.index) + String(Number(hit[0]) + 7) + sentence.slice(hit.index + hit[0].length)
      changed += 1
      if (findings(reportWith(figures, wrong)).length > 0) found += 1
    }
  }
  expect(changed).toBe(440)
  expect(found / changed).toBeGreaterThan(0.9)
})
