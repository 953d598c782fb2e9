import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readRtf } from './rtf.ts'

function read(body: string) {
  const bytes = Uint8Array.from(`{\\rtf1\\ansi\\ansicpg936${body}}`, (letter) => letter.charCodeAt(0))
  return readRtf(bytes, defaultLimits)
}

function blocksOf(body: string): unknown[] {
  const result = read(body)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.map(({ text, column, columns, rows }) => `${column}+${columns}×${rows} ${text}`)),
  )
}

test('bytes of the code page and Unicode letters are text; fonts, headers, fields, hidden and deleted text are not', () => {
  expect(
    blocksOf(
      "{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce;}}{\\header x\\par}{\\*\\unknown y}\\pard \\'b9\\'ab\\'bf\\'aa \\uc1\\u26465?\\u20214 ?{\\v 9}{\\deleted 98}\\par 12\\~\\line 3\\par",
    ),
  ).toEqual(['公开 条件', '12\u00a0\n3'])
})

test('the right edges of all rows together are the columns; merged cells are one', () => {
  const head = '\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000\\pard\\intbl a\\cell\\cell b\\cell\\row'
  const row = '\\trowd\\cellx1000\\cellx2000\\clvmrg\\cellx3000\\intbl 1\\cell 2\\par 3\\cell\\cell\\row'
  const wide = '\\trowd\\cellx2010\\cellx3000\\intbl c\\cell 4\\cell\\row\\pard end\\par'
  expect(blocksOf(head + row + wide)).toEqual([
    [
      ['0+2×1 a', '2+1×2 b'],
      ['0+1×1 1', '1+1×1 2\n3'],
      ['0+2×1 c', '2+1×1 4'],
    ],
    'end',
  ])
})

test('a file that was cut off is damaged, one nested without end too', () => {
  expect(read('{')).toMatchObject({ no: { code: 'damaged' } })
  expect(read('{'.repeat(5000))).toMatchObject({ no: { code: 'damaged' } })
})
