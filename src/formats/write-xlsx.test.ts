import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/support/sample-document.ts'
import { writeXlsx } from './write-xlsx.ts'

const list = {
  name: '数据',
  rows: [
    ['key', 'value'],
    ['t3.new.total', 14],
    ['t3.new.natural', ''],
  ],
}
const bytes = await writeXlsx(sampleDocument, [list])
const entries = unzipSync(bytes)
const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array())

test('the same document gives the same bytes', async () => {
  expect(await writeXlsx(sampleDocument, [list])).toEqual(bytes)
})

test('the sheets are the prose, each table by the heading it stands under, and the lists', () => {
  expect([...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '正文',
    '一、总体情况',
    '数据',
  ])
})

test('a number that prints unchanged is a number; anything else stays as it was written', () => {
  const sheet = part('xl/worksheets/sheet2.xml')
  expect(sheet).toMatch(/<c r="B3"[^>]*><v>0<\/v>/)
  expect(sheet).toMatch(/<c r="C4"[^>]*><v>98765432109876<\/v>/)
  expect(sheet).toMatch(/<c r="B4"[^>]* t="s"/)
  expect(part('xl/sharedStrings.xml')).toContain('12.50')
})

test('merged cells are merged and header rows stay in view', () => {
  const sheet = part('xl/worksheets/sheet2.xml')
  expect(sheet).toContain('<mergeCell ref="A1:A2"/>')
  expect(sheet).toContain('<mergeCell ref="B1:C1"/>')
  expect(sheet).toMatch(/<pane [^>]*ySplit="2"/)
})
