import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/support/sample-document.ts'
import { writeDocx } from './write-docx.ts'

const bytes = await writeDocx(sampleDocument)
const entries = unzipSync(bytes)
const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array())
const body = part('word/document.xml')

test('the same document gives the same bytes, with no trace of when they were made', async () => {
  expect(await writeDocx(sampleDocument)).toEqual(bytes)
  expect(part('docProps/core.xml')).toContain('云山县水务局2023年政府信息公开工作年度报告')
  expect(part('docProps/core.xml')).not.toMatch(/<dcterms|\d\d:\d\d/)
})

test('GB/T 9704: A4 with a text block of 156 × 225 mm, 3号 on 22 lines, page numbers right and left in turn', () => {
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(body).toContain('w:line="580"')
  expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<\/w:docDefaults>/s)
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
})

test('headings are headings: 黑体 for the first level, 楷体 for the second, 小标宋 for the title', () => {
  const styles = part('word/styles.xml')
  const styleOf = (id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
  expect(styleOf('Heading1')).toContain('黑体')
  expect(styleOf('Heading2')).toContain('楷体')
  expect(styleOf('Title')).toContain('小标宋')
  expect(body).toContain('<w:pStyle w:val="Heading2"/>')
})

test('header rows repeat, no row breaks over pages, and merged cells are merged', () => {
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(4)
  expect(body).toContain('<w:gridSpan w:val="2"/>')
  expect(body).toContain('<w:vMerge w:val="restart"/>')
})
