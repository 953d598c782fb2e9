import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles } from './articles.table.ts'
import { type Citation, cite, reg } from './citation.ts'
import { citationExists } from './citation-exists.ts'
import { nationalNotices } from './holidays/notices.table.ts'
import { type InstrumentId, instruments } from './instruments.table.ts'

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
)
const numbers = (text: string | undefined) =>
  (text ?? '').split(',').flatMap((part) => (part.trim() ? Number(part) : []))

/** Every `reg(33, 2)` and `cite('reconsideration', 20)` in the source, with the file it stands in. */
const written = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  const found = [
    ...[...text.matchAll(/\breg\(\s*([\d\s,]+?)\s*\)/g)].map(([, parts]) => reg(...(numbers(parts) as [number]))),
    ...[...text.matchAll(/\bcite\(\s*'([\w-]+)'\s*(?:,\s*([\d\s,]+?)\s*)?\)/g)].map(([, id, parts]) =>
      cite(id as InstrumentId, ...numbers(parts)),
    ),
  ]
  return found.map((citation) => ({ file, citation }))
})

test('every citation written anywhere in the source exists', () => {
  expect(written.length).toBeGreaterThan(50)
  expect(written.filter(({ citation }) => !(citation.instrument in instruments) || !citationExists(citation))).toEqual(
    [],
  )
})

test('the Regulation has 56 articles, and its lists belong to a paragraph it has', () => {
  expect(Object.keys(articles).map(Number)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1))
  for (const { paragraphs, items } of Object.values(articles))
    expect(items?.paragraph ?? 1).toBeLessThanOrEqual(paragraphs)
})

test.each<Citation>([
  reg(57),
  reg(0),
  reg(33, 4),
  reg(20, 1, 16),
  reg(36, 1, 8),
  reg(36, 2, 1),
  cite('civil-code', 1261),
])('a citation of what is not there is refused: %o', (citation) => {
  expect(citationExists(citation)).toBe(false)
})

test.each<Citation>([reg(20, 1, 15), reg(31, 1, 3), reg(33, 3), reg(56), cite('fee-measures')])(
  'a citation of what is there is accepted: %o',
  (citation) => {
    expect(citationExists(citation)).toBe(true)
  },
)

test('an item is cited with its paragraph', () => {
  expect(citationExists({ instrument: 'regulation', article: 20, item: 3 })).toBe(false)
})

test('each holiday notice is cited by the year it arranges, and published before its last day off', () => {
  for (const { cite, year, off, publishedOn } of nationalNotices) {
    expect(instruments[cite.instrument].title.zh).toContain(`${year}年`)
    expect(publishedOn < (off.at(-1)?.to ?? '')).toBe(true)
  }
})

test('every decision that the source points to is written down', () => {
  const decisions = new Set(readdirSync(join(source, '../docs/adr')))
  const named = files.flatMap((file) => readFileSync(join(source, file), 'utf8').match(/\b\d{4}-[a-z-]+\.md\b/g) ?? [])
  expect(named.filter((name) => !decisions.has(name))).toEqual([])
})
