import { expect, test } from 'vitest'
import type { Block } from '../../formats/blocks.ts'
import { readReport } from './read-report.ts'

const figuresOf = (lines: readonly string[]) =>
  readReport({
    format: 'text',
    blocks: lines.map((text, at): Block => ({ kind: 'paragraph', text, place: { line: at + 1 } })),
  }).figures

const heading = '二、主动公开政府信息情况'

test('labels with a note in brackets are the labels they are notes on, however long the note is', () => {
  const note =
    '（指行政许可以外的各类政务服务事项，含行政确认、行政奖励、行政裁决、行政给付、行政检查、行政征收和其他类，以及公共服务事项）'
  const figures = figuresOf([
    heading,
    '第二十条第（五）项',
    '信息内容',
    '上一年项目数量（指上年事项数）',
    '本年增/减（减少的用负数，如-8）',
    '处理决定数量（指办件量）',
    '行政许可',
    '4',
    '-1',
    '31',
    `其他对外管理服务事项${note}`,
    '9',
    '0',
    '75',
  ])
  expect(Object.values(figures).flatMap(({ value }) => value ?? [])).toEqual([4, -1, 31, 9, 0, 75])
  expect(figures['t2.service.decisions']).toMatchObject({ value: 75, at: { line: 14 } })
})

test('the unit of a sum stands in its head, even where the head names the year', () => {
  const figures = figuresOf([
    heading,
    '第二十条第（八）项',
    '信息内容',
    '本年（2023）收费金额（单位：万元）',
    '行政事业性收费',
    '3.5',
  ])
  expect(figures['t2.fee.amount']).toMatchObject({ value: 3.5, unit: '万元' })
})
