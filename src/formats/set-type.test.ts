import { expect, test } from 'vitest'
import { cellSize, columnWidths, emWidth, signatureIndents, titleLines } from './set-type.ts'

const tableOf = (columns: number) => ({
  kind: 'table' as const,
  columns,
  widths: Array.from({ length: columns }, () => 1),
  rows: [],
})

test('GB/T 9704: the columns of a table fill the text block of 156 mm', () => {
  const sum = columnWidths(tableOf(15)).reduce((total, width) => total + width, 0)
  expect(sum).toBeCloseTo((156 / 25.4) * 72, 6)
})

test('a Chinese character is as wide as two Latin ones', () => {
  expect(emWidth('2024年1月10日')).toBe(6.5)
})

test('a title of one line stays on it; a longer one breaks after its year', () => {
  expect(titleLines('青禾局2023年政府信息公开年度报告')).toHaveLength(1)
  expect(titleLines('云山县水务局2023年政府信息公开工作年度报告')).toEqual([
    '云山县水务局2023年',
    '政府信息公开工作年度报告',
  ])
})

test('a title whose halves do not fit a line is left to the writer', () => {
  expect(titleLines(`${'云山县水务局'.repeat(5)}2023年政府信息公开工作年度报告`)).toHaveLength(1)
})

test('GB/T 9704: the date stands four characters from the edge, the organ centred over it', () => {
  expect(signatureIndents(['云山县水务局', '2024年1月10日'])).toEqual([4.25, 4])
})

test('an organ much longer than the date stands two characters from the edge, the date centred under it', () => {
  const [organ, date] = signatureIndents(['云山县人力资源和社会保障局办公室', '2024年1月10日'])
  expect(organ).toBe(2)
  expect(date).toBe(6.75)
})

test('a number too long for its cell is set smaller, words are left to break', () => {
  expect(cellSize('12', tableOf(15), 29)).toBe(10.5)
  expect(cellSize('12345678', tableOf(15), 29)).toBeLessThan(6)
  expect(cellSize('申请人无正当理由逾期不补正', tableOf(15), 29)).toBe(10.5)
  expect(cellSize('0', tableOf(4), 110)).toBe(12)
})
