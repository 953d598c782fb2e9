import { expect, test } from 'vitest'
import { sampleReport } from '../../test/support/sample-report.ts'
import { check } from './check.ts'

test('a clean report in either edition gives no finding', () => {
  expect(check(sampleReport())).toEqual([])
  expect(check(sampleReport({ edition: '2019' }))).toEqual([])
})

test('every finding carries the id of its rule, a place to look at, and a sentence in both languages', () => {
  const findings = check(sampleReport({ figures: { 't3.done.total': 13 } }))
  expect(findings.map(({ rule }) => rule)).toEqual(['T3-TOT', 'T3-SUM', 'T3-ID'])
  for (const { at, says } of findings) {
    expect(at.cell).toBe('t3.done.total')
    expect(says.zh).toContain('13')
    expect(says.en).toContain('13')
  }
})
