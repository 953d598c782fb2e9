import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, civilDate, dayNumber, fromDayNumber, weekdayOf } from '../kernel/civil-date.ts'
import { nationalNotices } from './holidays/notices.table.ts'
import { regions } from './regional-holidays.table.ts'
import {
  addWorkingDays,
  calendarFor,
  countWorkingDays,
  isWorkingDay,
  nationalCalendar,
  statusOf,
} from './working-calendar.ts'

const first = dayNumber(civilDate('2019-01-01'))
const anyDay = fc.integer({ min: first, max: dayNumber(civilDate('2026-06-30')) }).map(fromDayNumber)
const fewDays = fc.integer({ min: 0, max: 60 })

// prettier-ignore
const vectors = [
  ['2019-04-26', 20, '2019-05-27'], ['2020-01-23', 20, '2020-02-28'], ['2021-09-17', 7, '2021-09-28'],
  ['2022-09-30', 20, '2022-11-02'], ['2023-01-20', 20, '2023-02-22'], ['2023-09-28', 15, '2023-10-25'],
  ['2024-02-08', 20, '2024-03-13'], ['2024-04-03', 7, '2024-04-15'],  ['2025-01-24', 20, '2025-02-27'],
  ['2025-09-26', 20, '2025-10-30'], ['2026-02-13', 20, '2026-03-19'], ['2026-02-14', 7, '2026-03-03'],
  ['2026-04-30', 20, '2026-06-01'], ['2026-09-18', 7, '2026-09-29'],  ['2026-09-18', 20, '2026-10-22'],
  ['2026-11-20', 20, '2026-12-18'],
] as const

test.each(vectors)('from %s, %i working days end on %s', (from, count, to) => {
  expect(addWorkingDays(civilDate(from), count, nationalCalendar)).toBe(to)
})

test.each([
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, days) => {
  expect(countWorkingDays(civilDate(`${year - 1}-12-31`), civilDate(`${year}-12-31`), nationalCalendar)).toBe(days)
})

test('adding working days is additive', () => {
  fc.assert(
    fc.property(anyDay, fewDays, fewDays, (day, a, b) => {
      const inTwo = addWorkingDays(addWorkingDays(day, a, nationalCalendar), b, nationalCalendar)
      expect(inTwo).toBe(addWorkingDays(day, a + b, nationalCalendar))
    }),
  )
})

test('a later start or a longer period never ends earlier', () => {
  fc.assert(
    fc.property(anyDay, fewDays, fewDays, fewDays, (day, later, count, more) => {
      const end = addWorkingDays(day, count, nationalCalendar)
      expect(addWorkingDays(addDays(day, later), count, nationalCalendar) >= end).toBe(true)
      expect(addWorkingDays(day, count + more, nationalCalendar) >= end).toBe(true)
    }),
  )
})

test('counting is the inverse of adding', () => {
  fc.assert(
    fc.property(anyDay, fewDays, (day, count) => {
      expect(countWorkingDays(day, addWorkingDays(day, count, nationalCalendar), nationalCalendar)).toBe(count)
    }),
  )
})

test('before the notice of 22 March 2019, Labour Day was a single day', () => {
  const before = calendarFor({ knownOn: civilDate('2019-03-21') })
  expect(isWorkingDay(civilDate('2019-05-02'), before)).toBe(true)
  expect(isWorkingDay(civilDate('2019-04-28'), before)).toBe(false)
  expect(isWorkingDay(civilDate('2019-05-02'), calendarFor({ knownOn: civilDate('2019-03-22') }))).toBe(false)
})

test('before 27 January 2020, the Saturday of 1 February was to be worked', () => {
  expect(isWorkingDay(civilDate('2020-02-01'), calendarFor({ knownOn: civilDate('2020-01-26') }))).toBe(true)
  expect(isWorkingDay(civilDate('2020-02-01'), nationalCalendar)).toBe(false)
})

test('a year is unknown until its notice is published', () => {
  const day = civilDate('2026-03-02')
  expect(statusOf(day, calendarFor({ knownOn: civilDate('2025-11-03') })).unknown?.en).toContain('2026')
  expect(statusOf(day, calendarFor({ knownOn: civilDate('2025-11-04') })).unknown).toBeUndefined()
  expect(statusOf(civilDate('2027-03-01'), nationalCalendar).unknown?.zh).toContain('2027')
})

test('放假办法 art. 4: in Xinjiang the days of Eid al-Adha 2025 are off, elsewhere they are worked', () => {
  const day = civilDate('2025-06-09')
  expect(isWorkingDay(day, calendarFor({ region: '654201' }))).toBe(false)
  expect(isWorkingDay(day, calendarFor({ region: '11' }))).toBe(true)
  expect(isWorkingDay(day, nationalCalendar)).toBe(true)
})

test('放假办法 art. 4: what a region says of a day prevails, make-up days included', () => {
  const guangxi = calendarFor({ region: '450100' })
  expect(isWorkingDay(civilDate('2021-04-16'), guangxi)).toBe(false)
  expect(isWorkingDay(civilDate('2021-04-18'), guangxi)).toBe(true)
  expect(isWorkingDay(civilDate('2022-04-02'), guangxi)).toBe(false)
  expect(isWorkingDay(civilDate('2022-04-02'), nationalCalendar)).toBe(true)
})

test('no notice has a stretch longer than nine days off, or a make-up day on a weekday', () => {
  for (const { off, work } of [...nationalNotices, ...regions.flatMap(({ notices }) => notices)]) {
    for (const { from, to } of off) expect(dayNumber(to) - dayNumber(from), from).toBeLessThan(9)
    for (const day of work) expect([0, 6], day).toContain(weekdayOf(day))
  }
})

test('a region with holidays of its own is unknown in years of which they are not loaded', () => {
  expect(statusOf(civilDate('2024-06-17'), calendarFor({ region: '65' })).unknown?.en).toContain('Xinjiang')
  expect(statusOf(civilDate('2024-06-17'), calendarFor({ region: '11' })).unknown).toBeUndefined()
})

test('放假办法 art. 4: an autonomous prefecture may have holidays of its own, so its days are not certain', () => {
  expect(statusOf(civilDate('2025-07-21'), calendarFor({ region: '513401' })).unknown?.zh).toContain('凉山')
  expect(statusOf(civilDate('2025-07-21'), calendarFor({ region: '5101' })).unknown).toBeUndefined()
})

test('放假办法 art. 4: a holiday of a region says that its notice was read as reproduced', () => {
  const { says } = statusOf(civilDate('2025-03-31'), calendarFor({ region: '45' }))
  expect(says.zh).toContain('据转载文本')
  expect(says.en).toContain('as reproduced')
})
