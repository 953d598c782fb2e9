import { expect, test } from 'vitest'
import { formatNumber } from './number-formats.table.ts'

test('Chinese counting writes tens, hundreds and gaps as they are said', () => {
  const written = [1, 10, 11, 20, 21, 100, 101, 110, 111, 115, 230, 1001, 1010].map((n) =>
    formatNumber('chineseCounting', n),
  )
  expect(written).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '二十一',
    '一百',
    '一百零一',
    '一百一十',
    '一百一十一',
    '一百一十五',
    '二百三十',
    '一千零一',
    '一千零一十',
  ])
})

test('letters, Roman and circled numbers, and digits where the format is not known', () => {
  expect(
    ['upperLetter', 'lowerRoman', 'decimalEnclosedCircle', 'decimalFullWidth', 'ideographDigital', 'other'].map(
      (form) => formatNumber(form, 14),
    ),
  ).toEqual(['N', 'xiv', '⑭', '１４', '一四', '14'])
})
