import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layOut } from '../../src/annual-report/render/lay-out.ts'
import { writeHtml } from '../../src/formats/write-html.ts'
import { writeMarkdown } from '../../src/formats/write-markdown.ts'
import { sampleManuscripts } from '../support/sample-manuscripts.ts'

const writers = { html: writeHtml, md: writeMarkdown } as const
const formats = ['html', 'md'] as const
const cases = formats.flatMap((format) => (['2019', '2021'] as const).map((edition) => ({ edition, format })))

test.each(cases)('the $edition form as $format is what it was, byte for byte', ({ edition, format }) => {
  const written = writers[format](layOut(sampleManuscripts[edition]))
  const file = new URL(`form-${edition}.${format}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written)
  expect(readFileSync(file, 'utf8')).toBe(written)
})
