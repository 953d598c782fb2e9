import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/support/sample-document.ts'
import { printBlocks } from './print-blocks.ts'

const { blocks, about } = printBlocks(sampleDocument)

test('title, headings, paragraphs and signature lines are paragraphs in order, each with its number', () => {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  expect(paragraphs.map(({ place }) => place.paragraph)).toEqual([1, 2, 3, 4, 5, 6])
  expect(paragraphs.map(({ text }) => text).slice(4)).toEqual(['云山县水务局', '2024年1月10日'])
  expect(about).toEqual({ title: sampleDocument.title })
})

test('cells stand in the grid column their earlier neighbours leave them, spans of rows above included', () => {
  const table = blocks.find((block) => block.kind === 'table')
  expect(
    table?.rows.map((cells) => cells.map(({ text, column, columns, rows }) => [text, column, columns, rows])),
  ).toEqual([
    [
      ['项目', 0, 1, 2],
      ['数量', 1, 2, 1],
    ],
    [
      ['本年|上年', 1, 1, 1],
      ['总计', 2, 1, 1],
    ],
    [
      ['甲\n乙', 0, 1, 1],
      ['0', 1, 1, 1],
      ['', 2, 1, 1],
    ],
    [
      ['丙', 0, 1, 1],
      ['12.50', 1, 1, 1],
      ['98765432109876', 2, 1, 1],
    ],
  ])
  expect(table?.rows[1]?.[0]?.place).toEqual({ table: 1, row: 2, column: 2 })
})
