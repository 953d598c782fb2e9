import { expect, test } from 'vitest'
import { pdfFontPaths } from '../../src/cli/pdf-fonts.ts'
import type { Block, Table } from '../../src/formats/blocks.ts'
import { defaultLimits } from '../../src/formats/limits.ts'
import type { PrintDocument } from '../../src/formats/print-document.ts'
import { createPdfWriter } from '../../src/formats/write-pdf.ts'
import { readPdf } from '../support/file-formats.ts'
import { longDocument, sampleDocument } from '../support/sample-document.ts'

const writePdf = createPdfWriter(pdfFontPaths())

async function blocksOf(document: PrintDocument): Promise<readonly Block[]> {
  const read = await readPdf(writePdf(document), defaultLimits)
  if (!read.ok) throw new Error(read.no.code)
  return read.value.blocks
}

const tablesIn = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table')

test('the same document gives the same bytes, with title and bookmarks and no date', () => {
  const bytes = writePdf(sampleDocument)
  expect(writePdf(sampleDocument)).toEqual(bytes)
  const source = new TextDecoder('latin1').decode(bytes)
  expect(source).toMatch(/\/Title/)
  expect(source).toMatch(/\/Outlines/)
  expect(source).not.toMatch(/CreationDate|ModDate/)
})

test('text is text: what Typst would take for markup or code is printed as it stands', async () => {
  const texts = (await blocksOf(sampleDocument)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  expect(texts.join('')).toContain('路径C:\\文件，引号"甲"，$x_1$，#panic("no")，<script>alert(1)</script>。')
})

test.each(['\u0000', '\u001b[0m', '\u2028', '\ud800', '😀', '\\', '"', '\\"', '#', '#{', '*/', '//', '```'])(
  'no text breaks the page: %j',
  (text) => {
    const parts = sampleDocument.parts.map((part) => (part.kind === 'paragraph' ? { ...part, text } : part))
    expect(writePdf({ ...sampleDocument, title: text, parts }).length).toBeGreaterThan(1000)
  },
)

test('a number too long for its cell is set smaller, and stays whole', async () => {
  const narrow = { kind: 'table', columns: 15, widths: Array.from({ length: 15 }, () => 1) } as const
  const rows = [Array.from({ length: 15 }, () => ({ text: '1234567890', align: 'center' as const }))]
  const [table] = tablesIn(await blocksOf({ ...sampleDocument, parts: [{ ...narrow, rows }] }))
  expect(table?.rows[0]?.map(({ text }) => text)).toEqual(rows[0]?.map(({ text }) => text))
})

test('a table over several pages repeats its header rows on each', () => {
  const source = new TextDecoder('latin1').decode(writePdf(longDocument))
  expect(source.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(2)
})
