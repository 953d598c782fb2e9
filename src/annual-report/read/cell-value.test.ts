import { expect, test } from 'vitest'
import { readCell, readTableCell } from './cell-value.ts'

test.each([
  ['0', { state: 'number', value: 0 }],
  ['１４０６９', { state: 'number', value: 14069, raw: undefined }],
  ['1,234', { state: 'number', value: 1234, raw: '1,234' }],
  ['1，234，567', { state: 'number', value: 1_234_567, raw: '1,234,567' }],
  ['7730.28', { state: 'number', value: 7730.28, raw: '7730.28' }],
  ['+2', { state: 'number', value: 2, raw: '+2' }],
  ['-1', { state: 'number', value: -1, raw: '-1' }],
  ['5件', { state: 'number', value: 5, raw: '5件' }],
  ['251000元', { state: 'number', value: 251_000, raw: '251000元', unit: '元' }],
  ['0.5万元', { state: 'number', value: 0.5, raw: '0.5万元', unit: '万元' }],
  ['零', { state: 'number', value: 0, raw: '零' }],
] as const)('%s is a number', (text, expected) => {
  expect(readCell(text)).toEqual(
    Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
  )
})

test.each(['', ' ', '\u3000', '\u00a0'])('“%s” is a blank, not a zero', (text) => {
  expect(readCell(text)).toEqual({ state: 'blank', value: null })
})

test.each(['无', '/', '／', '—', '--'])('%s says there is none, which is no zero either', (text) => {
  expect(readCell(text)).toMatchObject({ state: 'none', value: null })
})

test.each(['近10', '30余', '1 2', '12 件3', '1.2.3', '1,23', '自然人', '9'.repeat(16), '第3', '(5)'])(
  '%s is no number',
  (text) => {
    expect(readCell(text)).toBeUndefined()
  },
)

test.each(['O', '1 2', '近10', '30余', '2 3件'])(
  '%s in a cell of a table should be a number and is unreadable',
  (text) => {
    expect(readTableCell(text)).toMatchObject({ state: 'unreadable', value: null, raw: text })
  },
)

test.each(['自然人', '1.属于国家秘密', '2023年', '（五）'])('%s in a cell of a table is words', (text) => {
  expect(readTableCell(text)).toBeUndefined()
})
