import { expect, test } from 'vitest'
import type { Block } from '../../formats/blocks.ts'
import { inSimplified } from './in-simplified.ts'
import { readReport } from './read-report.ts'

const blocks = (lines: readonly string[]): Block[] =>
  lines.map((text, at) => ({ kind: 'paragraph', text, place: { line: at + 1 } }))

test('a report printed in traditional signs is read as one in simplified signs, each figure from its place', () => {
  const report = readReport({
    format: 'text',
    blocks: blocks([
      '雲溪縣水務局2023年政府信息公開工作年度報(bào)告',
      '一、總體(tǐ)情況(kuàng)',
      '新收申請3件。',
      '二、主動公開政府信息情況',
      '第二十條第（五）項',
      '信息內容',
      '本年處理決定數量',
      '行政許可',
      '31',
    ]),
  })
  expect(report).toMatchObject({ organ: '云溪县水务局', year: 2023, edition: '2021' })
  expect(report.sections.map(({ heading }) => heading)).toEqual(['一、总体情况', '二、主动公开政府信息情况'])
  expect(report.figures['t2.licence.decisions']).toMatchObject({ value: 31, at: { line: 9 } })
})

test('in a report in simplified signs nothing is changed, whatever single words it has', () => {
  const own = blocks(['云溪县水务局2023年政府信息公开工作年度报告', '與臺北市交流（jiaoliu）1次。'])
  expect(inSimplified(own)).toBe(own)
})
