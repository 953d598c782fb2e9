import { expect, test } from 'vitest'
import { sampleManuscripts } from '../../../test/support/sample-manuscripts.ts'
import { placeCells } from '../../formats/place-cells.ts'
import type { PrintTable } from '../../formats/print-document.ts'
import type { EditionId } from '../edition.ts'
import { layOut } from './lay-out.ts'

const tablesOf = (edition: EditionId): PrintTable[] =>
  layOut(sampleManuscripts[edition]).parts.filter((part) => part.kind === 'table')

const tableOf = (edition: EditionId, table: 2 | 3 | 4): PrintTable => {
  const found = tablesOf(edition)[table - 2]
  if (!found) throw new Error(`no table ${table}`)
  return found
}

const printed = (table: PrintTable, row: number): string[] =>
  (table.rows[row] ?? []).map(({ text, columns = 1, rows = 1 }) => `${text} ${columns}×${rows}`)

test.each(['2019', '2021'] as const)(
  'every grid place of every table of the %s form is filled exactly once',
  (edition) => {
    for (const table of tablesOf(edition)) {
      const taken = new Map<string, number>()
      placeCells(table).forEach((cells, row) => {
        for (const { column, columns = 1, rows = 1 } of cells)
          for (let y = row; y < row + rows; y += 1)
            for (let x = column; x < column + columns; x += 1) taken.set(`${y} ${x}`, (taken.get(`${y} ${x}`) ?? 0) + 1)
      })
      expect(taken.size).toBe(table.rows.length * table.columns)
      expect(new Set(taken.values())).toEqual(new Set([1]))
      expect(table.widths).toHaveLength(table.columns)
    }
  },
)

test('the header of table 3 has the corner over 3 × 3, 申请人情况 over 7 and 法人或其他组织 over 5 columns', () => {
  const table = tableOf('2021', 3)
  expect(printed(table, 0)).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3',
    '申请人情况 7×1',
  ])
  expect(printed(table, 1)).toEqual(['自然人 1×2', '法人或其他组织 5×1', '总计 1×2'])
  expect(printed(table, 2)).toEqual([
    '商业企业 1×1',
    '科研机构 1×1',
    '社会公益组织 1×1',
    '法律服务机构 1×1',
    '其他 1×1',
  ])
  expect(table.headRows).toBe(3)
})

test.each([
  ['2019', 20, '（六）其他处理 2×1'],
  ['2021', 22, '（六）其他处理 1×3'],
] as const)('三、本年度办理结果 of the %s form is merged over its %i rows', (edition, rows, other) => {
  const table = tableOf(edition, 3)
  expect(printed(table, 5).slice(0, 2)).toEqual([`三、本年度办理结果 1×${rows}`, '（一）予以公开 2×1'])
  expect(printed(table, 7).slice(0, 2)).toEqual(['（三）不予公开 1×8', '1.属于国家秘密 1×1'])
  expect(table.rows.flatMap((_, row) => printed(table, row))).toContain(other)
})

test('table 4 has its groups over five results each, litigation under one head', () => {
  const table = tableOf('2021', 4)
  expect(printed(table, 0)).toEqual(['行政复议 5×1', '行政诉讼 10×1'])
  expect(printed(table, 1).slice(4)).toEqual(['总计 1×2', '未经复议直接起诉 5×1', '复议后起诉 5×1'])
  expect(printed(table, 2)).toHaveLength(10)
  expect(table.rows[3]?.map(({ text }) => text).join(' ')).toBe('1 0 0 1 2 0 0 0 0 0 0 0 0 0 0')
})

test('the blocks of table 2 stand under one another in four columns, narrower ones with a wider last column', () => {
  expect(tableOf('2021', 2).columns).toBe(4)
  expect(printed(tableOf('2021', 2), 4)).toEqual(['第二十条第（五）项 4×1'])
  expect(printed(tableOf('2021', 2), 6)).toEqual(['行政许可 1×1', '318 3×1'])
  expect(printed(tableOf('2019', 2), 17)).toEqual(['政府集中采购 1×1', '4 1×1', '251000元 2×1'])
})

test('a figure stands as it is given: 0 as 0, text as text, a cell left out as empty', () => {
  const { figures } = sampleManuscripts['2021']
  const document = layOut({
    ...sampleManuscripts['2021'],
    figures: { ...figures, 't4.suit-after.total': '无', 't4.suit-after.upheld': '' },
  })
  const table = document.parts.findLast((part) => part.kind === 'table')
  expect(
    table?.rows
      .at(-1)
      ?.map(({ text }) => text)
      .slice(9),
  ).toEqual(['0', '', '0', '0', '0', '无'])
})

test('title, six headings in order, numbered lines as second headings, and the signature without leading zeros', () => {
  const { title, parts } = layOut(sampleManuscripts['2021'])
  expect(title).toBe('云山县水务局2023年政府信息公开工作年度报告')
  const headings = parts.filter((part) => part.kind === 'heading')
  expect(
    headings
      .filter(({ level }) => level === 1)
      .map(({ text }) => text.charAt(0))
      .join(''),
  ).toBe('一二三四五六')
  expect(headings.filter(({ level }) => level === 2).map(({ text }) => text)).toContain('（三）政府信息管理')
  expect(parts.at(-1)).toEqual({ kind: 'signature', lines: ['云山县水务局', '2024年1月10日'] })
})
