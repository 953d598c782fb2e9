import { expect, test } from 'vitest'
import { type CivilDate, civilDate } from '../kernel/civil-date.ts'
import { countYear, yearPeriod } from './count-year.ts'
import type { DisputeFact, RequestFact } from './year-counts.ts'

const received = (receivedOn: string, doneOn?: string): RequestFact => ({
  applicant: 'natural',
  receivedOn: civilDate(receivedOn),
  ...(doneOn !== undefined && { doneOn: civilDate(doneOn), outcome: 'disclosed.provided' }),
})

const filed = (filedOn: string, endedOn?: string): DisputeFact => ({
  path: 'direct-suit',
  filedOn: civilDate(filedOn),
  ...(endedOn !== undefined && { endedOn: civilDate(endedOn), result: 'suit.revoked' }),
})

const measures = (fact: RequestFact, year: number, asOf?: CivilDate): readonly string[] =>
  countYear({ requests: [fact], disputes: [] }, yearPeriod(year, asOf)).requests.map(({ measure }) => measure)

const results = (fact: DisputeFact, year: number): readonly string[] =>
  countYear({ requests: [], disputes: [fact] }, yearPeriod(year)).disputes.map(({ result = 'pending' }) => result)

test.each([
  ['2024-01-01', '2024-12-31', [[], ['done', 'new'], []]],
  ['2023-12-31', '2024-01-01', [['carry-out', 'new'], ['carry-in', 'done'], []]],
  [
    '2023-06-01',
    undefined,
    [
      ['carry-out', 'new'],
      ['carry-in', 'carry-out'],
      ['carry-in', 'carry-out'],
    ],
  ],
  ['2024-12-31', '2025-12-31', [[], ['carry-out', 'new'], ['carry-in', 'done']]],
] as const)('Art. 50: a request received on %s and done on %s, in 2023, 2024 and 2025', (from, to, expected) => {
  const fact = received(from, to)
  expect([2023, 2024, 2025].map((year) => measures(fact, year).toSorted())).toEqual(expected)
})

test('On a day within the year, what is done later is carried out and what comes later is not there', () => {
  const asOf = civilDate('2024-06-30')
  expect(measures(received('2024-03-01', '2024-07-01'), 2024, asOf)).toEqual(['carry-out', 'new'])
  expect(measures(received('2024-07-01'), 2024, asOf)).toEqual([])
  expect(yearPeriod(2024, civilDate('2025-03-01')).to).toBe('2024-12-31')
})

test('A dispute is pending in every year it outlasts, and has its result once', () => {
  const dispute = filed('2022-11-01', '2024-02-01')
  expect([2021, 2022, 2023, 2024, 2025].map((year) => results(dispute, year))).toEqual([
    [],
    ['pending'],
    ['pending'],
    ['suit.revoked'],
    [],
  ])
})

test('Art. 42: notices count in their year, payments in theirs', () => {
  const fees = [
    { noticedOn: civilDate('2023-12-20'), yuan: 380, paidOn: civilDate('2024-01-05'), paidYuan: 380 },
    { noticedOn: civilDate('2024-05-06'), yuan: 100 },
  ]
  const none = { requests: [], disputes: [] }
  expect(countYear({ ...none, fees }, yearPeriod(2024)).fees).toEqual({ notices: 1, noticeYuan: 100, paidYuan: 380 })
  expect(countYear(none, yearPeriod(2024)).fees).toBeUndefined()
})

test('What ends before it begins, or ends as nothing, is no fact', () => {
  expect(() => measures(received('2024-02-01', '2024-01-31'), 2024)).toThrow('cannot have ended')
  expect(() => measures({ ...received('2024-02-01'), outcome: 'disclosed.provided' }, 2024)).toThrow('on no day')
  expect(() => results({ ...filed('2024-02-01'), endedOn: civilDate('2024-03-01') }, 2024)).toThrow('as nothing')
})
