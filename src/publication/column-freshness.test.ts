import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { columnFreshness } from './column-freshness.ts'

const today = civilDate('2026-11-22')

test('A11, S4: a column is late from the day after its days have passed; one without a duty never is', () => {
  expect(columnFreshness('notices', civilDate('2026-05-23'), today)).toMatchObject({
    state: 'fresh',
    until: '2026-11-22',
  })
  expect(columnFreshness('notices', civilDate('2026-05-22'), today)).toMatchObject({ state: 'late', daysLate: 1 })
  expect(columnFreshness('notices', undefined, today)).toMatchObject({ state: 'empty' })
  expect(columnFreshness('functions', civilDate('2001-01-01'), today)).toMatchObject({ state: 'none', daysLate: 0 })
})
