import { expect, test } from 'vitest'
import type { Block } from '../../formats/blocks.ts'
import { firstReport } from './first-report.ts'

const lines = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text, place: {} }))
const report = (organ: string): Block[] =>
  lines(
    `${organ}2023年政府信息公开工作年度报告`,
    '一、总体情况',
    '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
    '六、其他需要报告的事项',
    '无。',
  )
const read = (blocks: readonly Block[]) => firstReport({ format: 'html', blocks })

test('of two reports on one page the first is read, and the second named', () => {
  const [one, two] = [report('云溪县水务局'), report('云溪县林业局')]
  const { document, notRead } = read([...one, ...lines('打印'), ...two])
  expect(document.blocks).toEqual([...one, ...lines('打印')])
  expect(notRead).toEqual([{ what: '云溪县林业局2023年政府信息公开工作年度报告', why: 'other-report', at: {} }])
})

test('a table of contents, or a list of other reports below, is no second report', () => {
  const contents = lines('一、总体情况', '六、其他需要报告的事项')
  for (const blocks of [
    [...contents, ...report('云溪县水务局')],
    [...report('云溪县水务局'), ...lines('云溪县水务局2022年政府信息公开工作年度报告')],
  ])
    expect(read(blocks)).toEqual({ document: { format: 'html', blocks }, notRead: [] })
})
