import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, civilDate, dayNumber, fromDayNumber, parseCivilDate } from '../kernel/civil-date.ts'
import { citationExists } from './citation-exists.ts'
import { due } from './due.ts'
import { type TimeLimitKind, timeLimits } from './time-limits.table.ts'
import { countWorkingDays, nationalCalendar } from './working-calendar.ts'

// prettier-ignore
const known: readonly (readonly [TimeLimitKind, string, string])[] = [
  ['publish',         '2026-09-18', '2026-10-22'],
  ['licence',         '2026-09-18', '2026-09-29'],
  ['withdraw',        '2025-09-26', '2025-09-30'],
  ['correction',      '2026-02-14', '2026-03-03'],
  ['reply',           '2026-11-20', '2026-12-18'],
  ['extension',       '2025-03-31', '2025-04-28'],
  ['third-party',     '2023-09-28', '2023-10-25'],
  ['co-maker',        '2023-09-28', '2023-10-25'],
  ['fee',             '2022-09-30', '2022-11-02'],
  ['reconsideration', '2025-08-02', '2025-10-09'],
  ['reconsideration-decision', '2025-03-03', '2025-05-06'],
  ['reconsideration-decision-extended', '2025-05-06', '2025-06-05'],
  ['suit-after-reconsideration', '2025-03-03', '2025-03-18'],
  ['suit',            '2025-03-03', '2025-09-03'],
  ['annual-report',   '2026-12-31', '2027-01-31'],
  ['annual-report-government', '2025-06-01', '2026-03-31'],
]

test.each(known)('%s from %s is due on %s', (kind, from, expected) => {
  expect(due(kind, civilDate(from)).due).toBe(expected)
})

test('every kind ends on the last day of its proof, and the proof is in order', () => {
  for (const kind of Object.keys(timeLimits) as TimeLimitKind[]) {
    const answer = due(kind, civilDate('2025-02-26'))
    const days = answer.proof.map(({ day }) => day)
    expect(days.at(-1)).toBe(answer.due)
    expect(days).toEqual(days.toSorted())
    for (const { says, cite } of answer.proof) {
      expect(says.zh).not.toBe('')
      expect(says.en).not.toBe('')
      expect(cite.length).toBeGreaterThan(0)
      expect(cite.every(citationExists)).toBe(true)
    }
  }
})

test('the proof counts each working day once and passes over no day in silence', () => {
  const from = civilDate('2026-09-18')
  const { due: end, proof } = due('reply', from)
  expect(proof.flatMap(({ counted }) => counted ?? [])).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(proof.filter(({ counted }) => counted !== undefined)).toHaveLength(
    countWorkingDays(from, end, nationalCalendar),
  )
  expect(proof).toHaveLength(35)
})

test('before 2021 the same rules on periods are cited from the General Rules of the Civil Law', () => {
  const civil = (from: string) => due('suit', civilDate(from)).proof[0]?.cite.map(({ instrument }) => instrument)
  expect(civil('2020-12-31')).toContain('civil-general-rules')
  expect(civil('2021-01-01')).toContain('civil-code')
})

test('民法典 art. 202: six months from 31 August end on 28 February, a Saturday that is worked in 2026', () => {
  expect(due('suit', civilDate('2025-08-31')).due).toBe('2026-02-28')
})

test('a period that runs into a year without notice is provisional', () => {
  expect(due('reply', civilDate('2026-12-15')).provisional).toBe(true)
  expect(due('reply', civilDate('2026-11-20')).provisional).toBe(false)
  expect(due('suit', civilDate('2026-09-01')).provisional).toBe(true)
})

test('art. 49: 31 January is not carried over, and no calendar is needed for it', () => {
  const answer = due('annual-report', civilDate('2029-07-01'))
  expect(answer).toMatchObject({ due: '2030-01-31', provisional: false })
})

test('an event before the rule was in force is named as such in the proof', () => {
  expect(due('reply', civilDate('2019-04-26')).proof[0]?.says.en).toContain('in force from 2019-05-15')
  expect(due('reply', civilDate('2019-05-15')).proof[0]?.says.en).not.toContain('in force from')
})

test('whatever the kind, a later event is never due earlier, and nothing is due before its event', () => {
  const days = fc
    .integer({ min: dayNumber(civilDate('2019-01-01')), max: dayNumber(civilDate('2027-12-31')) })
    .map(fromDayNumber)
  const kinds = fc.constantFrom(...(Object.keys(timeLimits) as TimeLimitKind[]))
  fc.assert(
    fc.property(kinds, days, fc.integer({ min: 0, max: 40 }), (kind, from, later) => {
      expect(due(kind, addDays(from, later)).due >= due(kind, from).due).toBe(true)
      expect(due(kind, from).due > from).toBe(true)
    }),
  )
})

test('every time limit names the day since which it is the law', () => {
  for (const { inForceFrom } of Object.values(timeLimits)) expect(parseCivilDate(inForceFrom)).toBe(inForceFrom)
})

test('the last day of a period in days is named before it is carried over', () => {
  const { proof } = due('reconsideration', civilDate('2025-08-02'))
  expect(proof.slice(1, 3)).toMatchObject([
    { day: '2025-10-01', counted: 60 },
    {
      day: '2025-10-01',
      cite: [
        { instrument: 'civil-code', article: 203 },
        { instrument: 'reconsideration', article: 88 },
        { instrument: 'civil-procedure', article: 85 },
        { instrument: 'holidays-2025' },
      ],
    },
  ])
  expect(proof).toHaveLength(11)
})

test('arts. 32 and 34: silence leaves it to the organ when a third party was asked, and is consent of a co-making organ', () => {
  const silence = (kind: TimeLimitKind) => due(kind, civilDate('2025-03-03')).proof.at(-1)
  expect(silence('third-party')).toMatchObject({
    cite: [{ article: 32 }],
    says: { zh: expect.stringContaining('决定是否公开') },
  })
  expect(silence('co-maker')).toMatchObject({
    cite: [{ article: 34 }],
    says: { zh: expect.stringContaining('视为同意公开') },
  })
})

test('行政复议法 art. 88: periods of reconsideration are counted by the Civil Procedure Law, those of suits are not', () => {
  const laws = (kind: TimeLimitKind) =>
    due(kind, civilDate('2025-03-03')).proof[0]?.cite.map(({ instrument }) => instrument)
  expect(laws('reconsideration')).toContain('civil-procedure')
  expect(laws('suit')).not.toContain('civil-procedure')
  expect(laws('suit')).toContain('litigation-interpretation')
})
