import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/support/sample-document.ts'
import { writeMarkdown } from './write-markdown.ts'

const markdown = writeMarkdown(sampleDocument)

test('a merged cell keeps its text in its first place and leaves the others empty', () => {
  expect(markdown).toContain(
    [
      '| 项目 | 数量 |  |',
      '| --- | --- | --- |',
      '|  | 本年\\|上年 | 总计 |',
      '| 甲<br>乙 | 0 |  |',
      '| 丙 | 12.50 | 98765432109876 |',
    ].join('\n'),
  )
})

test('text is text: what markdown would take for markup is escaped', () => {
  expect(markdown).toContain('路径C:\\\\文件，引号"甲"，$x\\_1$，#panic("no")，\\<script>alert(1)\\</script>。')
})

test.each([
  ['1.甲', '1\\.甲'],
  ['# 甲', '\\# 甲'],
  ['- 甲', '\\- 甲'],
  ['甲 - 乙', '甲 - 乙'],
])('a paragraph that begins like a list or a heading stays a paragraph: %s', (text, written) => {
  expect(writeMarkdown({ language: 'zh', title: '题', parts: [{ kind: 'paragraph', text }] })).toBe(
    `# 题\n\n${written}\n`,
  )
})
