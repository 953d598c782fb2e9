import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import { civilDate } from '../../kernel/civil-date.ts'
import type { Signature } from '../report.ts'

const signed = (day: string, organ?: string) => {
  const signature: Signature = { organ: null, dateText: day, date: civilDate(day), at: {} }
  return sampleReport({ signature, ...(organ && { organ }) })
}

const published = (day: string) => sampleReport({ publishedOn: { value: civilDate(day), at: {} } })

test('DATE-SIGN: a report signed before its year ended is a fault', () => {
  expect(findingsOf('DATE-SIGN', signed('2023-01-04'))).toMatchObject([{ severity: 'error', verdict: 'fault' }])
  expect(findingsOf('DATE-SIGN', signed('2024-01-01'))).toEqual([])
})

test('Art. 49: after 31 January a department is late, after 31 March a government', () => {
  expect(findingsOf('DATE-SIGN', signed('2024-02-01'))).toMatchObject([{ severity: 'warning', verdict: 'fault' }])
  expect(findingsOf('DATE-SIGN', signed('2024-03-31', '云溪县人民政府'))).toEqual([])
  expect(findingsOf('DATE-SIGN', signed('2024-04-01', '云溪县人民政府'))).toHaveLength(1)
  expect(findingsOf('DATE-SIGN', signed('2024-04-01', '云溪区东门街道办事处'))).toMatchObject([{ verdict: 'doubt' }])
})

test('DATE-SIGN: after today is a fault only when today is known', () => {
  expect(findingsOf('DATE-SIGN', signed('2024-01-20'), { today: civilDate('2024-01-19') })).toMatchObject([
    { severity: 'error' },
  ])
  expect(findingsOf('DATE-SIGN', signed('2024-01-20'))).toEqual([])
})

test('DATE-SIGN: no date at all is a doubt, an impossible one a fault', () => {
  expect(findingsOf('DATE-SIGN', sampleReport({ signature: null }))).toMatchObject([{ verdict: 'doubt' }])
  const signature: Signature = { organ: null, dateText: '2024年2月30日', date: null, at: {} }
  expect(findingsOf('DATE-SIGN', sampleReport({ signature }))).toMatchObject([
    { verdict: 'fault', found: '2024年2月30日' },
  ])
})

test('LATE: the date of the page counts', () => {
  expect(findingsOf('LATE', published('2024-01-31'))).toEqual([])
  expect(findingsOf('LATE', published('2024-02-05'))).toMatchObject([
    { found: '2024年2月5日', expected: '≤2024年1月31日' },
  ])
})

test('PUB-BACKDATE: a page is not older than the year, the signature, nor younger than today', () => {
  expect(findingsOf('PUB-BACKDATE', published('2024-01-25'))).toEqual([])
  expect(findingsOf('PUB-BACKDATE', published('2023-12-30'))).toHaveLength(1)
  expect(findingsOf('PUB-BACKDATE', published('2024-01-10'))).toHaveLength(1)
  expect(findingsOf('PUB-BACKDATE', published('2024-01-25'), { today: civilDate('2024-01-24') })).toHaveLength(1)
})

test('PERIOD: the whole reported year, day by day; lost digits are quoted', () => {
  const stated = (text: string, from: string | null, to: string | null) =>
    findingsOf(
      'PERIOD',
      sampleReport({
        period: { value: { text, from: from ? civilDate(from) : null, to: to ? civilDate(to) : null }, at: {} },
      }),
    )
  expect(stated('2023年1月1日至2024年12月31日', '2023-01-01', '2024-12-31')).toMatchObject([
    { expected: '2023年1月1日至2023年12月31日' },
  ])
  expect(stated('202311日至1231日', null, null)).toMatchObject([{ found: '202311日至1231日' }])
  expect(findingsOf('PERIOD', sampleReport({ period: null }))).toEqual([])
})
