import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { yearPeriod } from './count-year.ts'
import { editions } from './editions.ts'
import { figureCases } from './figure-cases.ts'
import { cellsOf } from './figures.ts'
import { proactiveCells } from './tally-proactive.ts'
import type { LedgerFact } from './year-counts.ts'

const on = civilDate
const cells = (year: number, edition: '2019' | '2021', ...facts: readonly LedgerFact[]) =>
  proactiveCells(facts, yearPeriod(year), editions[edition])

test('Art. 20 item 1: documents made, repealed, lapsed and in force', () => {
  const facts: readonly LedgerFact[] = [
    { kind: 'normative', on: on('2018-01-01'), count: 30 },
    { kind: 'normative', on: on('2019-05-01'), endedOn: on('2023-12-31'), ending: 'repealed', count: 1 },
    { kind: 'normative', on: on('2020-05-01'), endedOn: on('2023-03-01'), ending: 'lapsed', count: 1 },
    { kind: 'normative', on: on('2023-02-01'), endedOn: on('2023-08-01'), ending: 'repealed', count: 1 },
    { kind: 'normative', on: on('2023-12-31'), endedOn: on('2024-01-01'), ending: 'repealed', count: 1 },
  ]
  expect(cells(2023, '2021', ...facts)).toMatchObject({
    't2.normative.made': 2,
    't2.normative.repealed': 2,
    't2.normative.in-force': 31,
  })
})

test('Art. 20 item 5 (form of 2019): items of last year, and their change', () => {
  const facts: readonly LedgerFact[] = [
    { kind: 'licence-item', on: on('2015-01-01'), count: 12 },
    { kind: 'licence-item', on: on('2016-01-01'), endedOn: on('2020-06-01'), count: 3 },
    { kind: 'licence-item', on: on('2020-01-01'), count: 1 },
    { kind: 'licence-decision', on: on('2020-01-31'), count: 37 },
  ]
  expect(cells(2020, '2019', ...facts)).toMatchObject({
    't2.licence.previous': 15,
    't2.licence.change': -2,
    't2.licence.decisions': 37,
  })
})

test.each([
  [1, 0.000001],
  [123_456_789, 123.456789],
  [1_000_000, 1],
  [0, 0],
])('Art. 20 item 8: %d fen are %d 万元, and no fen is lost', (fen, expected) => {
  const income: LedgerFact = { kind: 'fee-income', on: on('2023-07-01'), count: 1, fen }
  expect(cells(2023, '2021', income)['t2.fee.amount']).toBe(expected)
})

test('Art. 20 item 9 (form of 2019): procurement is told in yuan, with its unit', () => {
  const bought: LedgerFact = { kind: 'procurement', on: on('2020-07-01'), count: 4, fen: 25_100_050 }
  expect(cells(2020, '2019', bought)).toMatchObject({
    't2.procurement.items': 4,
    't2.procurement.amount': '251000.5元',
  })
  expect(cells(2020, '2019')['t2.procurement.amount']).toBe(0)
})

test('Every cell of every edition is described', () => {
  for (const edition of Object.values(editions))
    for (const { key } of cellsOf(edition)) expect(figureCases(key, edition)).toBeDefined()
})
