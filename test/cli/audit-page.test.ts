import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { auditPage } from '../../src/audit/page/audit-page.ts'
import { countInto, emptySummary } from '../../src/audit/audit-summary.ts'
import type { CheckedFile } from '../../src/audit/checked-file.ts'
import { check } from '../../src/annual-report/check.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { layOut } from '../../src/annual-report/render/lay-out.ts'
import { printBlocks } from '../../src/formats/print-blocks.ts'
import type { Language } from '../../src/kernel/words.ts'
import { demoReports } from '../../demo/manuscripts.ts'

const evil = `<script>alert(1)</script>"'&`

const checked: readonly CheckedFile[] = [
  ...demoReports.map(({ name, manuscript }): CheckedFile => {
    const report = readReport(printBlocks(layOut(manuscript)))
    return { ok: true, name, head: report, report: () => report, findings: check(report) }
  }),
  { ok: false, name: evil, why: { code: 'damaged' } },
]

function pageOf(files: readonly CheckedFile[], language: Language): string {
  const summary = emptySummary()
  for (const file of files) countInto(summary, file)
  let page = ''
  auditPage({ files, summary, language, today: '2025-04-01' }, (text) => void (page += text))
  return page
}

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
}

function elementsOf(page: string): Element[] {
  const elements: Element[] = []
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push({ name, attributes }) })
  parser.end(page)
  return elements
}

test('the page holds no script, no inline style, nothing from elsewhere, and allows only its own style', () => {
  const page = pageOf(checked, 'zh')
  const elements = elementsOf(page)
  for (const { name, attributes } of elements) {
    expect(['script', 'link', 'img', 'iframe', 'form', 'object']).not.toContain(name)
    expect(Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on') || key === 'src')).toEqual(
      [],
    )
    if (attributes['href']) expect(attributes['href']).toMatch(/^#/)
  }
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const policy = elements.find(({ attributes }) => attributes['http-equiv'])?.attributes['content']
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).toContain("default-src 'none'")
})

test.each(['zh', 'en'] as const)('every link in the %s page leads somewhere, every id is there once', (language) => {
  const elements = elementsOf(pageOf(checked, language))
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(ids)
  const dead = elements.flatMap(({ attributes }) => {
    const target = attributes['href']?.slice(1)
    return target !== undefined && !known.has(target) ? [target] : []
  })
  expect(dead).toEqual([])
})

test('headings come in order and the language is named', () => {
  const elements = elementsOf(pageOf(checked, 'en'))
  expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en')
  const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
  expect(levels[0]).toBe(1)
  levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1))
})

test('what a file says of itself is escaped', () => {
  const page = pageOf(checked, 'zh')
  expect(page).not.toContain('<script>')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
})

test('an audit of a thousand files stays a page one can open', () => {
  const many = Array.from({ length: 1000 }, (_, index) => checked[index % checked.length] as CheckedFile)
  const page = pageOf(many, 'zh')
  expect(page.length).toBeLessThan(12_000_000)
  expect(elementsOf(page).filter(({ attributes }) => attributes['class']?.startsWith('is-'))).toHaveLength(1000)
})
