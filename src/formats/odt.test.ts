import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readOdt } from './odt.ts'
import { openZip } from './zip.ts'

function read(text: string, others: Readonly<Record<string, string>> = {}) {
  const content = `<office:document-content><office:automatic-styles><style:style>样式</style:style></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`
  const files = { 'content.xml': content, ...others }
  const archive = openZip(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
    defaultLimits,
  )
  if (!archive.ok) throw new Error(archive.no.code)
  return readOdt(archive.value, defaultLimits)
}

function blocksOf(text: string): unknown[] {
  const result = read(text)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.map(({ text: cell, column, columns, rows }) => `${column}+${columns}×${rows} ${cell}`),
        ),
  )
}

test('paragraphs and headings with their blanks and breaks; deleted passages, notes and comments are left out', () => {
  expect(
    blocksOf(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>删去98件</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:h text:outline-level="1">一、总体情况</text:h>\n<text:p>受理<text:s text:c="2"/><text:span>12</text:span>件<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批注</text:p></office:annotation><text:line-break/>完</text:p>',
    ),
  ).toEqual(['一、总体情况', '受理  12件\n完'])
})

test('cells stand in their columns, with what they cover left out', () => {
  expect(
    blocksOf(
      '<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>甲</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-rows-spanned="2"><text:p>乙</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
        '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell/><table:covered-table-cell/></table:table-row></table:table>',
    ),
  ).toEqual([
    [
      ['0+2×1 甲', '2+1×2 乙'],
      ['0+1×1 1', '1+1×1 '],
    ],
  ])
})

test('a password is told', () => {
  expect(read('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })).toMatchObject({
    ok: false,
    no: { code: 'encrypted' },
  })
})
