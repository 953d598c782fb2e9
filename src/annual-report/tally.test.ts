import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type History, history, years } from '../../test/support/random-facts.ts'
import { civilDate } from '../kernel/civil-date.ts'
import { countYear, yearPeriod } from './count-year.ts'
import type { Edition } from './edition.ts'
import { editionForYear, editions } from './editions.ts'
import { figureCases } from './figure-cases.ts'
import { disputeFits, ledgerShare, requestFits } from './figure-cases-fit.ts'
import { cellsOf, type FigureKey } from './figures.ts'
import type { PrintedFigure, PrintedFigures } from './manuscript.ts'
import { printed, proactiveCells } from './tally-proactive.ts'
import { tally } from './tally.ts'
import type { CountedPeriod } from './year-counts.ts'

const formOf = (year: number): Edition => {
  const edition = editionForYear(year)
  if (!edition) throw new Error(`No form for ${year}`)
  return edition
}

const tallied = (facts: History, period: CountedPeriod, edition: Edition): PrintedFigures =>
  tally({ ...countYear(facts, period), proactive: proactiveCells(facts.ledger, period, edition) }, edition)

/** The same figure from its own description, fact by fact. */
function behind(
  key: FigureKey,
  { requests, disputes, ledger }: History,
  period: CountedPeriod,
  edition: Edition,
): PrintedFigure {
  const cases = figureCases(key, edition)
  if (!cases) throw new Error(`${key} is described by nothing`)
  switch (cases.of) {
    case 'requests':
      return requests.filter((fact) => requestFits(cases, fact, period)).length
    case 'disputes':
      return disputes.filter((fact) => disputeFits(cases, fact, period)).length
    case 'ledger':
      return printed(
        cases,
        ledger.reduce((sum, fact) => sum + ledgerShare(cases, fact, period), 0),
      )
    default:
      return cases satisfies never
  }
}

test('G3, G10, Art. 50: every figure is the number of facts that its description finds, in every year and on any day of it', () => {
  fc.assert(
    fc.property(history(), fc.constantFrom(...years), fc.integer({ min: 1, max: 12 }), (facts, year, month) => {
      const asOf = civilDate(`${year}-${String(month).padStart(2, '0')}-28`)
      const edition = formOf(year)
      for (const period of [yearPeriod(year), yearPeriod(year, asOf)]) {
        const cells = tallied(facts, period, edition)
        const keys = cellsOf(edition).map(({ key }) => key)
        expect(Object.entries(cells)).toEqual(keys.map((key) => [key, behind(key, facts, period, edition)]))
      }
    }),
    { numRuns: 100 },
  )
})

test.each(Object.values(editions).map((edition) => [edition.id, edition] as const))(
  '%s: an office without anything reports 0 in every cell',
  (_id, edition) => {
    const cells = tallied({ requests: [], disputes: [], fees: [], ledger: [] }, yearPeriod(2020), edition)
    expect(Object.keys(cells)).toEqual(cellsOf(edition).map(({ key }) => key))
    expect(new Set(Object.values(cells))).toEqual(new Set([0]))
  },
)

test('A cell of table 2 that nobody counted is blank', () => {
  const cells = tally({ requests: [], disputes: [], proactive: {} }, editions['2021'])
  expect(cells['t2.normative.made']).toBe('')
  expect(cells['t3.new.total']).toBe(0)
})

test('Figures the form does not have stand for nothing', () => {
  expect(figureCases('t3.other.1.natural', editions['2019'])).toBeUndefined()
  expect(figureCases('t2.procurement.items', editions['2021'])).toBeUndefined()
})

test('A figure is described by data', () => {
  expect(figureCases('t3.denied.4.natural', editions['2021'])).toEqual({
    of: 'requests',
    measure: 'done',
    applicants: ['natural'],
    outcomes: ['denied.third-party'],
  })
})
