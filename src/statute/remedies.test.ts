import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { citationExists } from './citation-exists.ts'
import type { OutcomeCode } from './outcomes.table.ts'
import { remediesAgainst, remediesForNoReply } from './remedies.ts'

test('法释〔2025〕8号 is cited for what happens from the day it came into force, not before', () => {
  const interpreted = (day: string) =>
    [
      remediesAgainst('denied.state-secret', civilDate(day)),
      remediesAgainst('unable.does-not-exist', civilDate(day)),
      remediesForNoReply(civilDate(day)),
    ].map(({ cite }) => cite.some(({ instrument }) => instrument === 'disclosure-cases'))
  expect(interpreted('2025-05-30')).toEqual([false, false, false])
  expect(interpreted('2025-06-03')).toEqual([true, true, true])
})

test('行政复议法 art. 23 ¶1 item 4, ¶2: reconsideration first names the article that puts it first', () => {
  const { cite } = remediesAgainst('denied.third-party', civilDate('2024-01-02'))
  expect(cite).toEqual([
    { instrument: 'reconsideration', article: 23, paragraph: 1, item: 4 },
    { instrument: 'reconsideration', article: 23, paragraph: 2 },
  ])
  expect(cite.every(citationExists)).toBe(true)
})

test('法释〔2025〕8号 art. 1: a suit is taken under the item that names the kind of reply', () => {
  const item = (outcome: OutcomeCode) =>
    remediesAgainst(outcome, civilDate('2025-06-03')).cite.find(({ instrument }) => instrument === 'disclosure-cases')
      ?.item
  expect(item('unable.does-not-exist')).toBe(1)
  expect(item('refused.repeated')).toBe(1)
  expect(item('denied.process-information')).toBe(2)
  expect(item('disclosed.provided')).toBe(3)
  expect(item('denied.register-enquiry')).toBe(5)
})
