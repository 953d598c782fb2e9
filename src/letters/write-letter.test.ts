import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { noPdf } from '../../test/support/no-pdf.ts'
import { blocksOfPdf, pdfReader } from '../../test/support/pdf.ts'
import { sampleLetter, sampleLetters, sampleOrgan } from '../../test/support/sample-letters.ts'
import { fontPaths } from '../../test/support/typst.ts'
import { readDocument } from '../formats/read-document.ts'
import { composeLetter } from './compose-letter.ts'
import type { ComposedLetter } from './composed-letter.ts'
import type { LetterInput } from './letter-input.ts'
import { keptWithSignature, organLines, organSize, signatureLines } from './letter-page.ts'
import { writeLetterDocx } from './write-letter-docx.ts'
import { writeLetterHtml } from './write-letter-html.ts'
import { createLetterPdfWriter } from './write-letter-pdf.ts'

const writePdf = createLetterPdfWriter(fontPaths)
const readPdf = await pdfReader()

const composed = (input: LetterInput): ComposedLetter => {
  const letter = composeLetter(input)
  if (!letter.ok) throw new Error(JSON.stringify(letter.no))
  return letter.value
}

/** All a letter says, without spaces: lines are broken elsewhere in every form. */
const tight = (text: string): string => text.replace(/\s+/gu, '')

const saidBy = (letter: ComposedLetter): readonly string[] => [
  letter.organ,
  letter.number,
  letter.title,
  letter.addressee,
  ...letter.blocks.flatMap((block) =>
    'text' in block ? [block.text] : 'items' in block ? block.items : [block.organ, block.date],
  ),
]

const textOfPdf = async (letter: ComposedLetter): Promise<string> =>
  tight(
    (await blocksOfPdf(readPdf, writePdf(letter)))
      .map((block) => (block.kind === 'paragraph' ? block.text : ''))
      .join(''),
  )

/** Header, document and footers, as a word processor would show them. */
async function textOfDocx(letter: ComposedLetter): Promise<string> {
  const bytes = await writeLetterDocx(letter)
  const read = await readDocument(bytes, 'letter.docx', noPdf)
  if (!read.ok) throw new Error(read.no.code)
  const header = strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array())
  const head = [...header.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text]) => text).join('')
  return tight(head + read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(''))
}

const unescaped = (html: string): string =>
  html
    .replace(/<style>[\s\S]*<\/style>/u, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const picked = sampleLetters.filter(({ id }) => ['L01', 'L09', 'L12', 'L13.N4', 'L26.told-where'].includes(id))

test.each(picked)('D9: $id says the same as PDF, Word document and on the screen', async ({ input }) => {
  const letter = composed(input)
  const [pdf, docx, html] = [
    await textOfPdf(letter),
    await textOfDocx(letter),
    tight(unescaped(writeLetterHtml(letter))),
  ]
  for (const said of saidBy(letter).map(tight)) {
    expect(docx).toContain(said)
    expect(html).toContain(said)
    expect(pdf).toContain(said)
  }
})

test('the same letter gives the same bytes in every form', async () => {
  const letter = composed(sampleLetter('L12'))
  expect(writePdf(letter)).toEqual(writePdf(letter))
  expect(await writeLetterDocx(letter)).toEqual(await writeLetterDocx(letter))
  expect(writeLetterHtml(letter)).toBe(writeLetterHtml(letter))
})

const hostile = [
  '<script>alert(1)</script>&amp;"\'',
  '#set page(fill: red) $x$ *b* _i_ `c` @ref <label> \\u{41} // /* ',
  ']]>{{=7*7}}<w:br/>',
  '陈🙂𠮷𬀩\u202e思\u0000远',
  '甲'.repeat(300),
  'a'.repeat(300),
]

test.each(hostile)('a name such as %s changes nothing but itself', async (name) => {
  const input = sampleLetter('L16')
  const letter = composed({
    ...input,
    parties: { applicant: { name } },
    file: { ...input.file, wanted: { title: name, description: name } },
    organ: { ...sampleOrgan, name: `${sampleOrgan.name}${name}` },
  })
  const plain = composed(input)
  expect(letter.blocks.map(({ kind }) => kind)).toEqual(plain.blocks.map(({ kind }) => kind))
  expect(tight(unescaped(writeLetterHtml(letter)))).toContain(tight(letter.addressee))
  expect(writeLetterHtml(letter)).not.toMatch(/<script|<label|<w:br/u)
  expect(await textOfDocx(letter)).toContain(tight(letter.addressee))
  expect(await textOfPdf(letter)).toContain('非本机关负责公开告知书')
})

test('the name of the organ fits the block; long ones stand and are signed on lines of one length', () => {
  expect(organSize('云溪县商务局')).toBe(36)
  expect(organLines('云'.repeat(30)).map(({ length }) => length)).toEqual([15, 15])
  expect(organSize('云'.repeat(30)) * 15).toBeLessThanOrEqual(443)
  expect(signatureLines('云溪县商务局')).toEqual(['云溪县商务局'])
  expect(signatureLines('云'.repeat(50)).map(({ length }) => length)).toEqual([17, 17, 16])
})

test('no signature stands by itself: some text goes over with it', () => {
  for (const { input } of sampleLetters) {
    const { blocks } = composed(input)
    const kept = blocks.filter((block) => keptWithSignature(blocks).has(block))
    expect(kept.some(({ kind }) => kind === 'paragraph')).toBe(true)
    expect(kept).toEqual(
      blocks.slice(
        blocks.findIndex(({ kind }) => kind === 'signature') - kept.length,
        blocks.findIndex(({ kind }) => kind === 'signature'),
      ),
    )
  }
})
