import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureCases } from '../../src/annual-report/figure-cases.ts'
import { disputeFits, ledgerShare, requestFits } from '../../src/annual-report/figure-cases-fit.ts'
import { cellsOf, type FigureKey } from '../../src/annual-report/figures.ts'
import type { CountedPeriod, DisputeFact, LedgerFact, RequestFact } from '../../src/annual-report/year-counts.ts'
import { yearPeriod } from '../../src/annual-report/count-year.ts'
import { disputeFact, history, type History, ledgerFact, requestFact, years } from '../support/random-facts.ts'
import { type Cells, formOf, tallied, whole } from './build.ts'

const runs = { numRuns: 60 }
const everyYear = (facts: History): Cells[] => years.map((year) => tallied(facts, year))

test('G5, Art. 50: what one year carries out the next carries in, column by column', () => {
  fc.assert(
    fc.property(history(), (facts) => {
      const told = everyYear(facts)
      for (const [at, now] of told.slice(1).entries())
        for (const { key } of formOf(2021).table3.columns)
          expect(now[`t3.carry-in.${key}`]).toBe(told[at]?.[`t3.carry-out.${key}`])
    }),
    runs,
  )
})

test('Disputes pending at the end of a year are counted again in the next', () => {
  fc.assert(
    fc.property(history(), (facts) => {
      const told = everyYear(facts)
      for (const [at, now] of told.slice(1).entries())
        for (const { key } of formOf(2021).table4.groups)
          expect(Number(now[`t4.${key}.total`])).toBeGreaterThanOrEqual(Number(told[at]?.[`t4.${key}.pending`]))
    }),
    runs,
  )
})

test('Every request is new once and done at most once, in all the years together', () => {
  fc.assert(
    fc.property(history(), ({ requests, ...others }) => {
      for (const fact of requests) {
        const told = everyYear({ ...others, requests: [fact] })
        const total = (row: string): number => told.reduce((sum, cells) => sum + Number(cells[`t3.${row}.total`]), 0)
        const within = (day: string | undefined): number =>
          day !== undefined && day >= '2019-01-01' && day <= '2026-12-31' ? 1 : 0
        expect([total('new'), total('done')]).toEqual([within(fact.receivedOn), within(fact.doneOn)])
      }
    }),
    { numRuns: 20 },
  )
})

test('The order in which facts are told changes nothing, nor does counting again', () => {
  fc.assert(
    fc.property(history(), fc.constantFrom(...years), fc.infiniteStream(fc.nat()), (facts, year, dice) => {
      const shuffled = <Fact>(list: readonly Fact[]): Fact[] =>
        list
          .map((fact) => ({ fact, at: dice.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ fact }) => fact)
      const { requests, disputes, fees, ledger } = facts
      const other = {
        requests: shuffled(requests),
        disputes: shuffled(disputes),
        fees: shuffled(fees),
        ledger: shuffled(ledger),
      }
      expect(tallied(other, year)).toEqual(tallied(facts, year))
      expect(JSON.stringify(tallied(facts, year))).toBe(JSON.stringify(tallied(facts, year)))
    }),
    runs,
  )
})

test('The figures of two offices together are the sums of the figures of each', () => {
  fc.assert(
    fc.property(history(), history(), fc.constantFrom(...years), (one, two, year) => {
      const both = {
        requests: [...one.requests, ...two.requests],
        disputes: [...one.disputes, ...two.disputes],
        fees: [...one.fees, ...two.fees],
        ledger: [...one.ledger, ...two.ledger],
      }
      const [a, b, sum] = [tallied(one, year), tallied(two, year), tallied(both, year)]
      for (const { key } of cellsOf(formOf(year)))
        expect([key, whole(sum, key)]).toEqual([key, whole(a, key) + whole(b, key)])
    }),
    runs,
  )
})

type Change =
  | { readonly list: 'requests'; readonly before?: RequestFact; readonly after?: RequestFact }
  | { readonly list: 'disputes'; readonly before?: DisputeFact; readonly after?: DisputeFact }
  | { readonly list: 'ledger'; readonly before?: LedgerFact; readonly after?: LedgerFact }

/** What a change adds to a figure, by the figure's own description. */
function difference(key: FigureKey, change: Change, period: CountedPeriod, year: number): number {
  const cases = figureCases(key, formOf(year))
  if (cases?.of !== change.list) return 0
  const { before, after } = change
  if (change.list === 'requests' && cases.of === 'requests')
    return share(change, (fact) => (requestFits(cases, fact, period) ? 1 : 0))
  if (change.list === 'disputes' && cases.of === 'disputes')
    return share(change, (fact) => (disputeFits(cases, fact, period) ? 1 : 0))
  if (change.list === 'ledger' && cases.of === 'ledger')
    return share(change, (fact) => ledgerShare(cases, fact, period))
  throw new Error(`${key}: ${JSON.stringify([before, after])}`)
}

const share = <Fact>({ before, after }: { before?: Fact; after?: Fact }, of: (fact: Fact) => number): number =>
  (after === undefined ? 0 : of(after)) - (before === undefined ? 0 : of(before))

const changeOf = <Fact>(list: Change['list'], fact: fc.Arbitrary<Fact>): fc.Arbitrary<Change> =>
  fc
    .record({ before: fact, after: fact }, { requiredKeys: [] })
    .map((change) => ({ list, ...change }) as unknown as Change)

const anyChange = fc.oneof(
  changeOf('requests', requestFact),
  changeOf('disputes', disputeFact),
  changeOf('ledger', ledgerFact),
)

const withFact = (facts: History, list: Change['list'], fact: Change['before']): History =>
  fact === undefined ? facts : { ...facts, [list]: [...facts[list], fact] }

test('Changing one fact changes exactly the cells it stands behind, by exactly its share', () => {
  fc.assert(
    fc.property(history(30), anyChange, (facts, change) => {
      const [before, after] = [change.before, change.after].map((fact) => withFact(facts, change.list, fact))
      if (!before || !after) return
      for (const year of years) {
        const [old, now] = [tallied(before, year), tallied(after, year)]
        const period = yearPeriod(year)
        const changes = (by: (key: FigureKey) => number) =>
          cellsOf(formOf(year)).flatMap(({ key }) => (by(key) === 0 ? [] : [`${year} ${key} ${by(key)}`]))
        expect(changes((key) => whole(now, key) - whole(old, key))).toEqual(
          changes((key) => difference(key, change, period, year)),
        )
      }
    }),
    { numRuns: 120 },
  )
})
