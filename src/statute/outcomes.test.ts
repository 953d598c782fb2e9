import { expect, test } from 'vitest'
import { exemptions } from './exemptions.table.ts'
import { letterDuties } from './letter-duties.table.ts'
import { type Outcome, outcomes } from './outcomes.table.ts'
import { proactiveCategories } from './proactive-categories.table.ts'

const rows: readonly (readonly [string, Outcome])[] = Object.entries(outcomes)

test('there are 22 kinds of outcome, of which one has two letters', () => {
  expect(new Set(rows.map(([, { kind }]) => kind)).size).toBe(22)
  expect(rows).toHaveLength(23)
})

test('行政复议法 art. 23: reconsideration comes first for arts. 14–16 and for a disclosure in part, for nothing else', () => {
  const first = rows.filter(([, { remedy }]) => remedy === 'reconsideration-first').map(([, { kind }]) => kind)
  expect(first).toEqual(['B', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7'])
})

test('each outcome has a letter that is meant for its article, and tells the remedies', () => {
  for (const [code, { letter, cite, kind }] of rows) {
    const { trigger, remedy } = letterDuties[letter]
    const meant = trigger.some(({ instrument, article }) => instrument === cite.instrument && article === cite.article)
    expect(meant || ['N', 'O'].includes(kind.charAt(0)), code).toBe(true)
    expect(remedy, code).not.toBe('none')
  }
})

test('each exemption leads to the outcome of the same kind and article', () => {
  for (const [code, { outcome, cite }] of Object.entries(exemptions))
    expect(outcomes[outcome]).toMatchObject({ kind: code, cite })
})

test('arts. 14–16 name three, four and four kinds', () => {
  expect([exemptions.N5, exemptions.N3, exemptions.N6].map(({ kinds }) => kinds.length)).toEqual([3, 4, 4])
})

test('art. 20 has 15 categories and art. 21 two more, numbered as the items are', () => {
  expect(Object.keys(proactiveCategories)).toHaveLength(17)
  for (const [code, { cite }] of Object.entries(proactiveCategories))
    if ('item' in cite) expect(code).toBe(`20-${String(cite.item).padStart(2, '0')}`)
})

test('there are 27 letters, numbered without a gap', () => {
  const keys = Array.from({ length: 27 }, (_, index) => `L${String(index + 1).padStart(2, '0')}`)
  expect(Object.keys(letterDuties)).toEqual(keys)
})

test('in the form of 2019 the kinds of “otherwise” share one row, every other kind has the same row in both forms', () => {
  for (const [code, { kind, reportRow }] of rows)
    expect(reportRow['2019'], code).toBe(kind.startsWith('O') ? 'other' : reportRow['2021'])
  expect(new Set(rows.map(([, { reportRow }]) => reportRow['2021'])).size).toBe(21)
})
