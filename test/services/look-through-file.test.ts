import { expect, test } from 'vitest'
import { defaultLimits } from '../../src/formats/limits.ts'
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
