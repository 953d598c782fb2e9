import * as fc from 'fast-check'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import type { Engines } from './engines.ts'
import { readDocument } from './read-document.ts'
import type { UnreadableCode } from './unreadable.table.ts'

const engines: Engines = { pdf: () => Promise.resolve({ ok: false, no: { code: 'no-text' } }) }
const read = (bytes: Uint8Array | string, name = 'report') =>
  readDocument(typeof bytes === 'string' ? strToU8(bytes) : bytes, name, engines)
const formatOf = async (bytes: Uint8Array | string, name?: string) => {
  const result = await read(bytes, name)
  return result.ok ? result.value.format : result.no.code
}
const refusal = async (bytes: Uint8Array | string, name?: string): Promise<UnreadableCode | 'read'> => {
  const result = await read(bytes, name)
  return result.ok ? 'read' : result.no.code
}
const pack = (files: Zippable) => zipSync(files)

const html = '<html><body><p>一、总体情况</p><table><tr><td>许可</td><td>3</td></tr></table></body></html>'
const docx = pack({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>',
  ),
})
const xlsx = pack({
  'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="a"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="a" Target="/xl/s.xml"/></Relationships>'),
  'xl/s.xml': strToU8(
    '<worksheet><sheetData><row><c t="str"><v>规章</v></c><c><v>3</v></c></row></sheetData></worksheet>',
  ),
})
const text = '一、总体情况\n\t规章\n\t0\n\n\t文件\n\t1\n\n\t许可\n\t2\n'
const markdown = '# 年报\n| 规章 | 0 |\n|---|---|\n| 文件 | 1 |\n'
const json = '{"columns":["总计"],"rows":{"新收":[3]}}'

test('a file is read by what it is, whatever its name says', async () => {
  expect(await formatOf(docx, 'a.doc')).toBe('docx')
  expect(await formatOf(html, 'a.doc')).toBe('html')
  expect(await formatOf('%PDF-1.7', 'a.txt')).toBe('no-text')
  expect(await formatOf(xlsx, 'a.docx')).toBe('xlsx')
  expect(await formatOf(text, 'a.docx')).toBe('text')
  expect(await formatOf(markdown, 'a.txt')).toBe('markdown')
  expect(await formatOf('**一、总体情况**\n公开信息3条。\n', 'a.txt')).toBe('markdown')
  expect(await formatOf(json, 'a.txt')).toBe('json')
  expect(await formatOf('规章,0\n文件,1', 'a.csv')).toBe('csv')
})

test('markdown with some tags around it is markdown, a page without a head is HTML', async () => {
  const lines = '\n\n本年公开三条。'.repeat(10)
  expect(
    await formatOf(`<div id="a">${lines}\n\n| 规章 | 0 |\n|---|---|\n| 文件 | 1 |\n\n</div><span></span><br>`),
  ).toBe('markdown')
  expect(await formatOf('<div>\n<p>甲</p>\n乙<br>丙\n</div>')).toBe('html')
  expect(await formatOf('甲<br>乙<br>丙<br>丁')).toBe('html')
})

test('HTML in a string of a script is unescaped and read', async () => {
  const script = `var content = "\\u003cp class=\\"a\\"\\u003e一、总体情况\\u003c/p\\u003e\\n\\u003ctable\\u003e\\u003ctr\\u003e\\u003ctd colspan=\\"2\\"\\u003e许可\\u003c/td\\u003e\\u003ctd\\u003e3\\u003c/td\\u003e\\u003c/tr\\u003e\\u003c/table\\u003e";`
  const result = await read(script)
  expect(result).toMatchObject({ ok: true, value: { format: 'html' } })
  expect(result.ok && result.value.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    rows: [[{ text: '许可', columns: 2 }, { text: '3' }]],
  })
})

test('a page that shows nothing is read from its script, a page with text is not', async () => {
  const state = `<script>window.state={"content":"\\u003cp style=\\"x\\"\\u003e本年公开三条。\\u003c/p\\u003e"}</script>`
  const texts = async (page: string) => {
    const result = await read(page)
    return result.ok ? result.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table')) : []
  }
  expect(await texts(`<!doctype html><title>年报</title><div id="app"></div>${state}`)).toContainEqual(
    expect.stringContaining('本年公开三条。'),
  )
  const shown = '<p>正文有三百字以上。</p>'.repeat(40)
  expect(await texts(`<!doctype html><body>${shown}${state}</body>`)).toHaveLength(40)
  expect(
    await texts(`<div class="a">${shown}<script>document.write("<p class=\\"a\\"><\\/p>")</script></div>`),
  ).toHaveLength(40)
})

test('empty files, zero bytes and blank text are empty; a file over the limit is too large', async () => {
  expect(await refusal(new Uint8Array())).toBe('empty')
  expect(await refusal(new Uint8Array(1_000_000))).toBe('empty')
  expect(await refusal(' \n\u3000\n')).toBe('empty')
  expect(await refusal(new Uint8Array(200_000_000))).toBe('too-large')
})

test('a torn package is damaged, a package of something else is of unknown format', async () => {
  expect(await refusal(docx.subarray(0, docx.length - 40))).toBe('damaged')
  expect(await refusal(docx.subarray(0, 100))).toBe('damaged')
  expect(await refusal(pack({ 'a.txt': strToU8('甲') }))).toBe('unknown-format')
  expect(
    await refusal(
      pack({ 'content.xml': strToU8('<office:document-content><office:spreadsheet/></office:document-content>') }),
    ),
  ).toBe('no-reader')
  expect(await refusal(pack({ 'content.xml': strToU8('<a/>') }))).toBe('damaged')
  expect(await refusal(pack({ 'OFD.xml': strToU8('<a/>') }))).toBe('layout-only')
})

test('a byte changed inside a packed entry is seen', async () => {
  const stored = zipSync({
    'word/document.xml': [strToU8('<w:document><w:body>受理12件</w:body></w:document>'), { level: 0 }],
  })
  const at = stored.findIndex((byte, index) => byte === 0x31 && stored[index + 1] === 0x32)
  stored[at] = 0x39
  expect(await refusal(stored)).toBe('damaged')
})

test('a bomb is refused before it is unpacked, whatever sizes it states, and nested ones are not opened', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await refusal(bomb)).toBe('bomb')
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  expect(await refusal(lying)).toBe('bomb')
  expect(await refusal(pack({ 'inner.zip': bomb }))).toBe('unknown-format')
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/${at}`, new Uint8Array()]))
  expect(await refusal(pack(many))).toBe('bomb')
})

test('a password is told from damage', async () => {
  const locked = docx.slice()
  const view = new DataView(locked.buffer)
  for (let at = 0; at < locked.length - 10; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  expect(await refusal(locked)).toBe('encrypted')
})

test('pictures, old formats and random bytes each get their code', async () => {
  expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('unknown-format')
  expect(await refusal('{\\rtf1 {x}')).toBe('damaged')
  expect(await refusal(new Uint8Array(5000).map((_, at) => (at * at * 31 + at * 7) % 256))).toBe('unknown-format')
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]))).toBe(
    'damaged',
  )
})

test('twenty megabytes of open tags end quickly', async () => {
  expect(await refusal('<div>'.repeat(4_000_000))).toBe('damaged')
  expect(await refusal(`<table>${'<td>'.repeat(2_000_000)}`)).toBe('too-large')
  expect(['read', 'damaged', 'too-large', 'empty']).toContain(await refusal('<p '.repeat(2_000_000)))
  expect(['read', 'damaged', 'too-large', 'empty']).toContain(await refusal('<table'.repeat(1_000_000)))
})

test('long runs of each table kind end quickly', async () => {
  for (const line of [
    '\t1\n',
    '1 |\n',
    '|\n',
    '| a\n',
    'a | b\n',
    'a\tb\n',
    '\ta\n\n',
    '甲   乙\n',
    '|a|\nb|\n',
    '--- | ---\n',
    '甲\n|\n',
    '|\n\n甲\n\n',
  ])
    expect(['read', 'too-large']).toContain(await refusal(`一、总体情况\n${line.repeat(30_000)}`, 'a.md'))
})

test('long lines of blanks, strokes, dashes and marks end quickly', async () => {
  for (const unit of [
    ' ',
    '|',
    '-',
    '- ',
    '| ',
    '\t',
    '\u3000',
    '#',
    '*',
    '\ufffd',
    '![',
    '甲 ',
    '<',
    '\\',
    '锛?',
    '"',
  ])
    for (const name of ['a.md', 'a.txt', 'a.csv']) {
      const from = started()
      await read(`甲${unit.repeat(200_000)}乙\n${unit.repeat(200_000)}|\n丙`, name)
      expect({ unit, slow: performance.now() - from > 5000 }).toEqual({ unit, slow: false })
    }
})

const started = () => performance.now()

test('random bytes never throw and end quickly', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      fc.constantFrom('a.txt', 'a.md', 'a.csv', 'a.docx'),
      async (bytes, name) => {
        const from = started()
        await read(bytes, name)
        expect(performance.now() - from).toBeLessThan(2000)
      },
    ),
    { numRuns: 300 },
  )
})

test('random changes to good files never throw and end quickly', async () => {
  const good = [docx, xlsx, strToU8(html), strToU8(text), strToU8(markdown), strToU8(json)]
  const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...good),
      fc.array(change, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      async (bytes, changes, cut) => {
        const harmed = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length)
        for (const { at, byte } of changes) if (harmed.length) harmed[at % harmed.length] = byte
        const from = started()
        await read(harmed)
        expect(performance.now() - from).toBeLessThan(2000)
      },
    ),
    { numRuns: 500 },
  )
})

test('whatever is read holds no lone surrogate', async () => {
  const wide = new Uint8Array(new Uint16Array([0xfeff, 0x4e00, 0xd800, 0x4e01, 0x0a, 0xdc00]).buffer)
  for (const bytes of [wide, strToU8('{"a":"甲\\ud800乙"}'), strToU8('<p>甲&#xD800;乙</p>')]) {
    const result = await read(bytes)
    expect(result.ok && result.value.blocks.every((block) => block.kind === 'table' || block.text.isWellFormed())).toBe(
      true,
    )
  }
})
