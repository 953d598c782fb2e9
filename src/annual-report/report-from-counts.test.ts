import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { checkManuscript } from './check-manuscript.ts'
import { countYear, yearPeriod } from './count-year.ts'
import { editions } from './editions.ts'
import { type BuildOptions, reportFromCounts } from './report-from-counts.ts'
import { proactiveCells, proactiveCounts } from './tally-proactive.ts'
import type { FeeFact } from './year-counts.ts'

function report(year: number, edition: '2019' | '2021', fees?: readonly FeeFact[], more: Partial<BuildOptions> = {}) {
  const period = yearPeriod(year)
  const facts = { requests: [], disputes: [], ...(fees && { fees }) }
  return reportFromCounts(
    { ...countYear(facts, period), proactive: proactiveCells([], period, editions[edition]) },
    { organ: '云溪县商务局', year, edition, ...more },
  )
}

const fee = { noticedOn: civilDate('2023-05-06'), yuan: 380, paidOn: civilDate('2023-05-20'), paidYuan: 380 }

test('S22, 109号: part six tells notices, their sum and what was paid', () => {
  expect(report(2023, '2021', [fee]).parts[6][0]).toBe(
    '本年度发出信息处理费收费通知1件，总金额380元，实际收取信息处理费380元。',
  )
  expect(report(2023, '2021', []).parts[6][0]).toContain('未发出收费通知')
})

test('G9: documents that lapsed are told beside those repealed, so that the stock is explained', () => {
  const counts = {
    requests: [],
    disputes: [],
    ...proactiveCounts(
      [
        {
          kind: 'normative',
          on: civilDate('2019-05-01'),
          endedOn: civilDate('2023-03-01'),
          ending: 'lapsed',
          count: 2,
        },
        { kind: 'normative', on: civilDate('2019-05-01'), count: 7 },
      ],
      yearPeriod(2023),
      editions['2021'],
    ),
  }
  const options = { organ: '云溪县商务局', edition: '2021', signedOn: civilDate('2024-01-15') } as const
  const built = reportFromCounts(counts, { ...options, year: 2023 })
  expect(built.parts[1][1]).toContain('废止行政规范性文件0件，年底现行有效行政规范性文件7件。')
  expect(built.parts[1][1]).toContain('另有行政规范性文件2件失效，未计入废止件数。')
  expect(checkManuscript(built).findings).toEqual([])
})

test('The form of 2019 is silent about a fee that did not exist', () => {
  expect(report(2019, '2019', []).parts[6]).toEqual(['无其他需要报告的事项。'])
})

test('A report drawn up within the year names the day it counts to, and is not taken for the whole year', () => {
  const early = report(2024, '2021', [], { countedTo: civilDate('2024-06-30') })
  expect(early.preamble?.[0]).toContain('2024年1月1日至2024年6月30日')
  expect(checkManuscript(early).findings.map(({ rule }) => rule)).toContain('PERIOD')
})

test('G6, G8: a cell of table 2 that nobody counted is found blank by the rules', () => {
  const { findings } = checkManuscript(
    reportFromCounts(
      { requests: [], disputes: [], proactive: {} },
      { organ: '云溪县商务局', year: 2023, edition: '2021', signedOn: civilDate('2024-01-15') },
    ),
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['T2-BLANK'])
})
