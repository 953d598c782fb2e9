import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate, dayNumber, fromDayNumber } from '../kernel/civil-date.ts'
import { due } from './due.ts'
import { proofLines } from './proof-lines.ts'
import { type TimeLimitKind, timeLimits } from './time-limits.table.ts'

test('working days, weekends and holidays that follow each other are told in one line', () => {
  const lines = proofLines(due('reply', civilDate('2026-09-18')).proof)
  expect(lines.map(({ first, last, says }) => `${first.day.slice(5)} ${last.day.slice(5)} ${says.en}`)).toEqual([
    '09-18 09-18 day the request was received, not counted; the count begins the next day',
    '09-19 09-19 Saturday, day of rest, not counted',
    '09-20 09-20 working day 1 (make-up working day)',
    '09-21 09-24 working days 2–5',
    '09-25 09-27 holiday, Mid-Autumn Festival, not counted',
    '09-28 09-30 working days 6–8',
    '10-01 10-07 holiday, National Day, not counted',
    '10-08 10-09 working days 9–10',
    '10-10 10-10 working day 11 (make-up working day)',
    '10-11 10-11 Sunday, day of rest, not counted',
    '10-12 10-16 working days 12–16',
    '10-17 10-18 days of rest, not counted',
    '10-19 10-22 working days 17–20',
  ])
})

test('a stretch ends where the ground or the certainty changes', () => {
  const days = proofLines(due('reply', civilDate('2026-12-15')).proof).map(({ first }) => first.day)
  expect(days).toContain('2027-01-01')
})

test('the lines hold every step of the proof once, in order, and leave no place unfilled', () => {
  const from = fc.integer({ min: dayNumber(civilDate('2019-01-01')), max: dayNumber(civilDate('2027-06-30')) })
  const kinds = fc.constantFrom(...(Object.keys(timeLimits) as TimeLimitKind[]))
  fc.assert(
    fc.property(kinds, from, (kind, day) => {
      const { proof } = due(kind, fromDayNumber(day))
      const lines = proofLines(proof)
      const spans = lines.map(({ first, last }) => proof.indexOf(last) - proof.indexOf(first) + 1)
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(proof.length)
      for (const { first, last, says } of lines) {
        expect(says.zh + says.en).not.toMatch(/[{}]|undefined/)
        expect(dayNumber(last.day) - dayNumber(first.day)).toBe(proof.indexOf(last) - proof.indexOf(first))
      }
    }),
  )
})
