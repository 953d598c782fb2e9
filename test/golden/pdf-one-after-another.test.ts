import { expect, test } from 'vitest'
import { pdfFontPaths } from '../../src/cli/pdf-fonts.ts'
import { createPdfWriter } from '../../src/formats/write-pdf.ts'
import { blocksOfPdf, pdfReader } from '../support/pdf.ts'

test('documents written one after another keep their own last characters', async () => {
  const write = createPdfWriter(pdfFontPaths())
  const read = await pdfReader()
  const endings = ['收', '其', '收', '其']
  for (const ending of endings) {
    const text = `本段的最后一个字是${ending}`
    const bytes = write({ language: 'zh', title: '试印', parts: [{ kind: 'paragraph', text }] })
    const texts = (await blocksOfPdf(read, bytes)).map((block) => (block.kind === 'paragraph' ? block.text : ''))
    expect(texts.join('')).toContain(text)
  }
})
