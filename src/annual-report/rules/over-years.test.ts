import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import type { AnnualReport } from '../report.ts'

const before = sampleReport({ year: 2022 })
const before2020 = sampleReport({ edition: '2019', year: 2019, figures: { 't2.licence.change': 0 } })

test('T3-CARRY: every column must carry in what last year carried out', () => {
  expect(findingsOf('T3-CARRY', sampleReport(), { lastYear: before })).toEqual([])
  const more = sampleReport({ year: 2022, figures: { 't3.carry-out.natural': 3, 't3.carry-out.total': 3 } })
  expect(findingsOf('T3-CARRY', sampleReport(), { lastYear: more })).toMatchObject([
    { at: { cell: 't3.carry-in.natural' }, found: '1', expected: '3' },
    { at: { cell: 't3.carry-in.total' }, found: '1', expected: '3' },
  ])
  expect(findingsOf('T3-CARRY', sampleReport())).toEqual([])
})

test('T2-21-STOCK: a stock too large is a fault, one too small a doubt, because documents lapse', () => {
  const stock = (count: number) => ({
    lastYear: sampleReport({ year: 2022, figures: { 't2.normative.in-force': count } }),
  })
  expect(findingsOf('T2-21-STOCK', sampleReport(), stock(7))).toEqual([])
  expect(findingsOf('T2-21-STOCK', sampleReport(), stock(5))).toMatchObject([
    { verdict: 'fault', found: '8', expected: '6' },
  ])
  expect(findingsOf('T2-21-STOCK', sampleReport(), stock(9))).toMatchObject([{ verdict: 'doubt', expected: '10' }])
})

test('T2-21-STOCK and T2-19-X compare only reports in the same form', () => {
  const newer = sampleReport({ year: 2021, figures: { 't2.normative.in-force': 99 } })
  const older = sampleReport({ edition: '2019', year: 2020 })
  expect(findingsOf('T2-21-STOCK', newer, { lastYear: older })).toEqual([])
  expect(findingsOf('T2-19-X', newer, { lastYear: older })).toEqual([])
  expect(findingsOf('T2-21-STOCK', newer, { lastYear: sampleReport({ year: 2020 }) })).toHaveLength(1)
})

test('T2-19-X: last year’s items follow from last year’s report and its change', () => {
  expect(findingsOf('T2-19-X', sampleReport({ edition: '2019' }), { lastYear: before2020 })).toEqual([])
  const lastYear = sampleReport({ edition: '2019', year: 2019, figures: { 't2.licence.change': 1 } })
  expect(findingsOf('T2-19-X', sampleReport({ edition: '2019' }), { lastYear })).toMatchObject([
    { at: { cell: 't2.licence.previous' }, found: '4', expected: '5' },
  ])
})

test('T4-PEND: what was pending cannot vanish', () => {
  const pending = (count: number) => ({
    lastYear: sampleReport({ year: 2022, figures: { 't4.reconsideration.pending': count } }),
  })
  expect(findingsOf('T4-PEND', sampleReport(), pending(1))).toEqual([])
  expect(findingsOf('T4-PEND', sampleReport(), pending(2))).toMatchObject([{ found: '1', expected: '≥2' }])
})

test('RU-SUM: less than the parts is a fault, more a doubt, another form not assessable', () => {
  const part = sampleReport({ organ: '云溪县水务局' })
  const doubled = sampleReport({
    figures: Object.fromEntries(Object.entries(part.figures).map(([key, { value }]) => [key, (value ?? 0) * 2])),
  })
  expect(findingsOf('RU-SUM', doubled, { parts: [part, part] })).toEqual([])
  const verdicts = (whole: AnnualReport, ...parts: readonly AnnualReport[]) => [
    ...new Set(findingsOf('RU-SUM', whole, { parts }).map(({ verdict }) => verdict)),
  ]
  expect(verdicts(part, part, part)).toEqual(['fault'])
  expect(verdicts(doubled, part)).toEqual(['doubt'])
  expect(verdicts(part, sampleReport({ edition: '2019' }))).toContain('not-assessable')
  expect(findingsOf('RU-SUM', part)).toEqual([])
})
