import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { citationExists } from './citation-exists.ts'
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
