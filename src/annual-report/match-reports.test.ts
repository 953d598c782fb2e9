import { expect, test } from 'vitest'
import { sampleReport } from '../../test/support/sample-report.ts'
import { matchReports, sameOrganKey } from './match-reports.ts'

test('reports of one organ find the year before, whatever spaces its name has', () => {
  const [older, newer, other] = [
    sampleReport({ year: 2022 }),
    sampleReport({ year: 2023, organ: '云溪县 商务局' }),
    sampleReport({ year: 2022, organ: '云溪县水务局' }),
  ]
  const [first, second] = matchReports([older, newer, other])
  expect(first?.lastYear).toBeUndefined()
  expect(second?.lastYear).toBe(older)
  expect(second?.others).toContain(other)
})

test('reports without organ or year are nobody’s last year', () => {
  const [first] = matchReports([sampleReport({ organ: null, year: 2023 }), sampleReport({ organ: null, year: 2022 })])
  expect(first?.lastYear).toBeUndefined()
})

test('the office of a government reports for the government', () => {
  expect(sameOrganKey('云溪县人民政府办公室')).toBe(sameOrganKey('云溪县人民政府'))
})
