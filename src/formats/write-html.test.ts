import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/support/sample-document.ts'
import { writeHtml } from './write-html.ts'

const html = writeHtml(sampleDocument)

test('the page needs nothing from outside and runs nothing', () => {
  expect(html).not.toMatch(/<script|<link|<img|\bsrc=|https?:|@import|url\(/i)
  expect(html).toContain('<html lang="zh-CN">')
  expect(html).toContain('<title>云山县水务局2023年政府信息公开工作年度报告</title>')
})

test('text is text: markup in it is escaped', () => {
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain('<h3>（一）&lt;b&gt;概况&lt;/b&gt; &amp; #strong[x]</h3>')
})

test('every header cell says what it heads', () => {
  expect(html).toContain('<th scope="col" rowspan="2">项目</th>')
  expect(html).toContain('<th scope="colgroup" colspan="2">数量</th>')
  expect(html).toContain('<th scope="row" class="left">甲<br>乙</th>')
  expect(html).not.toMatch(/<th(?!ead| scope)/)
})

test('a table that scrolls can be reached with the keyboard and has a name', () => {
  expect(html).toContain(
    '<div class="sheet" role="region" tabindex="0" aria-label="（一）&lt;b&gt;概况&lt;/b&gt; &amp; #strong[x]">',
  )
})

test('header rows stand in the head of the table, so that print repeats them', () => {
  const [head = ''] = /<thead>.*<\/thead>/s.exec(html) ?? []
  expect(head.match(/<tr>/g)).toHaveLength(2)
})
