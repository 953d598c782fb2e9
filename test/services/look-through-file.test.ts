import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultLimits } from '../../src/formats/limits.ts'
import type { PrintDocument } from '../../src/formats/print-document.ts'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { writeXlsx } from '../../src/formats/write-xlsx.ts'
import { lookThroughFile } from '../../src/services/look-through-file.ts'
import { pdfReader } from '../support/pdf.ts'
import { createTypesetter } from '../support/typst.ts'

const read = await pdfReader()
const typeset = createTypesetter()

test('F9: a mark of secrecy at the head of every page of a pdf is found, though no reader takes it for text', async () => {
  const bytes = typeset(
    '#set text(font: "Noto Serif SC")\n#set page(header: [机密★5年])\n第一页的正文文字。#pagebreak()第二页的正文文字。',
  )
  const blocks = await read(bytes, defaultLimits)
  const found = await lookThroughFile('pdf', bytes, blocks.ok ? blocks.value : undefined)
  expect(found.map(({ kind }) => kind)).toContain('secret-mark')
})

const counted: PrintDocument = {
  language: 'zh',
  title: '定密情况统计',
  parts: [
    { kind: 'paragraph', text: '各单位定密情况如下。' },
    {
      kind: 'table',
      columns: 3,
      widths: [2, 1, 1],
      rows: [
        ['单位', '机密', '秘密'],
        ['甲局', '2', '5'],
      ].map((row) => row.map((text) => ({ text }))),
    },
  ],
}
const kindsIn = async (kind: 'docx' | 'xlsx' | 'odt', bytes: Uint8Array) =>
  (await lookThroughFile(kind, bytes, undefined)).map((found) => found.kind)
const withPart = (bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name] ?? new Uint8Array()))) })
}

test('F9: the head of a column in Word and Excel is a mention, in cells of their own or by number', async () => {
  const docx = await writeDocx(counted)
  const xlsx = await writeXlsx(counted)
  expect(await kindsIn('docx', docx)).toEqual(['secret-word', 'secret-word'])
  expect(await kindsIn('xlsx', xlsx)).toEqual(['secret-word', 'secret-word'])
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>'
  const strings = '<sst><si><t>机密</t></si><si><t>秘密</t></si><si><r><t>绝</t></r><r><t>密</t></r></si></sst>'
  const shared = { 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/sharedStrings.xml': strToU8(strings) }
  // A string that no cell shows is in the file all the same.
  expect(await kindsIn('xlsx', zipSync(shared))).toEqual(['secret-word', 'secret-word', 'secret-mark'])
})

test('F9: beside such a table a mark in a head, a text box, a note, a heading of a sheet or a tab of a paragraph stays a mark', async () => {
  const docx = await writeDocx(counted)
  const table =
    '<w:tbl><w:tr><w:tc><w:p><w:t>机密</w:t></w:p></w:tc><w:tc><w:p><w:t>秘密</w:t></w:p></w:tc></w:tr></w:tbl>'
  const box = '<w:p><w:txbxContent><w:p><w:t>机密</w:t></w:p></w:txbxContent></w:p>'
  const into = (words: string) => (xml: string) => xml.replace('</w:body>', `${words}</w:body>`)
  for (const bytes of [
    withPart(docx, 'word/header9.xml', () => `<w:hdr xmlns:w="x">${table}</w:hdr>`),
    withPart(docx, 'word/comments.xml', () => `<w:comments xmlns:w="x">${table}</w:comments>`),
    withPart(docx, 'word/document.xml', into(box)),
    withPart(docx, 'word/document.xml', (xml) => xml.replace('<w:tc>', `<w:tc>${box}`)),
    withPart(
      docx,
      'word/document.xml',
      into('<w:p><w:t>甲局</w:t><w:tab/><w:t>机密</w:t><w:tab/><w:t>秘密</w:t></w:p>'),
    ),
    withPart(docx, 'word/document.xml', into('<w:p><w:t><![CDATA[机密]]></w:t></w:p>')),
    withPart(docx, 'word/document.xml', into('<w:tr><w:tc><w:t>机密</w:t>')),
  ])
    expect(await kindsIn('docx', bytes)).toContain('secret-mark')
  const head =
    '<headerFooter><oddHeader>&amp;L甲局&amp;R&amp;"黑体,常规"&amp;12机密</oddHeader></headerFooter></worksheet>'
  const sheet = (xml: string) => xml.replace('</worksheet>', head)
  expect(await kindsIn('xlsx', withPart(await writeXlsx(counted), 'xl/worksheets/sheet1.xml', sheet))).toContain(
    'secret-mark',
  )
  const odt = zipSync({ 'styles.xml': strToU8('<style:header xmlns:style="x"><text:p>机密</text:p></style:header>') })
  expect(await kindsIn('odt', odt)).toEqual(['secret-mark'])
})
