import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport, wholeTable } from '../../../test/support/sample-report.ts'
import { check } from '../check.ts'
import { editions } from '../editions.ts'
import { cellsOf, type Figure } from '../figures.ts'

test('T3-ID: each column balances by itself, and the finding names both sums', () => {
  const [finding] = findingsOf('T3-ID', sampleReport({ figures: { 't3.carry-out.natural': 4 } }))
  expect(finding).toMatchObject({
    severity: 'error',
    verdict: 'fault',
    at: { cell: 't3.done.natural' },
    expected: '11',
    found: '14',
  })
})

test('T3-SUM counts the single row 其他处理 in the 2019 form and its three rows in the 2021 form', () => {
  expect(findingsOf('T3-SUM', sampleReport({ edition: '2019', figures: { 't3.other.natural': 1 } }))).toHaveLength(1)
  expect(findingsOf('T3-SUM', sampleReport({ figures: { 't3.other.2.natural': 1 } }))).toHaveLength(1)
})

test('T3-SUM: in a mixed form the row of 2019 is summed although table 2 is of 2021', () => {
  const mixed = sampleReport({
    figures: {
      ...Object.fromEntries(
        ['other.1', 'other.2', 'other.3'].flatMap((row) =>
          ['natural', 'commercial', 'research', 'social', 'legal', 'other', 'total'].map((column) => [
            `t3.${row}.${column}`,
            null,
          ]),
        ),
      ),
      ...Object.fromEntries(
        ['natural', 'commercial', 'research', 'social', 'legal', 'other', 'total'].map((column) => [
          `t3.other.${column}`,
          0,
        ]),
      ),
    },
  })
  expect(check(mixed).filter(({ rule }) => rule.startsWith('T3'))).toEqual([])
})

test('T3-TOT: a blank total beside parts is one fault for its row and expects their sum', () => {
  const report = sampleReport({ figures: { 't3.granted.total': '', 't3.unable.1.total': '' } })
  expect(findingsOf('T3-TOT', report)).toMatchObject([
    { verdict: 'fault', at: { cell: 't3.granted.total' }, found: '', expected: '8' },
    { verdict: 'fault', at: { cell: 't3.unable.1.total' }, found: '', expected: '3' },
  ])
})

test('T3-TOT: blanks that could hold the difference make a doubt, not a fault', () => {
  const report = sampleReport({ figures: { 't3.granted.commercial': '', 't3.granted.research': '' } })
  expect(findingsOf('T3-TOT', report)).toMatchObject([{ verdict: 'doubt', at: { cell: 't3.granted.total' } }])
})

test('cells that were lost are not assessable, once for all rows, and no number is invented for them', () => {
  const report = sampleReport({ figures: { 't3.granted.natural': null, 't3.unable.1.natural': null } })
  expect(findingsOf('T3-TOT', report)).toMatchObject([{ verdict: 'not-assessable' }])
  expect(findingsOf('T3-SUM', report)).toMatchObject([{ verdict: 'not-assessable' }])
})

test('T4-SUM: totals left at 0 beside results are faults that expect the sum', () => {
  const report = sampleReport({
    figures: { 't4.reconsideration.upheld': 10, 't4.reconsideration.corrected': 1, 't4.reconsideration.total': 0 },
  })
  expect(findingsOf('T4-SUM', report)).toMatchObject([
    { verdict: 'fault', at: { cell: 't4.reconsideration.total' }, found: '0', expected: '11' },
  ])
})

test('T3-BLANK: few blanks are told row by row, a table of blanks at once', () => {
  expect(
    findingsOf('T3-BLANK', sampleReport({ figures: { 't3.new.social': '', 't3.partial.legal': '' } })),
  ).toHaveLength(2)
  const [all, ...rest] = findingsOf('T3-BLANK', sampleReport({ figures: wholeTable('2021', 3, '') }))
  expect(rest).toEqual([])
  expect(all?.says.zh).toContain('175')
})

test('TPL-ROWS: cells the document lacks are a doubt, and a table that is not there is left to NONE-TEXT', () => {
  const lost = sampleReport({ figures: { 't3.new.total': null } })
  expect(findingsOf('TPL-ROWS', lost)).toMatchObject([
    { verdict: 'doubt', at: { cell: 't3.new.total' }, found: '174', expected: '175' },
  ])
  expect(findingsOf('T3-BLANK', lost)).toEqual([])
  expect(findingsOf('TPL-ROWS', sampleReport({ figures: wholeTable('2021', 3, null) }))).toEqual([])
})

test('a table of blanks breaks no relation', () => {
  const rules = check(sampleReport({ figures: wholeTable('2021', 3, '') })).map(({ rule }) => rule)
  expect(rules).toEqual(['T3-BLANK'])
})

test('T3-INT: words, units, signs and decimals are no counts; the change of a year may have its sign', () => {
  const raw = (value: number, raw: string) => ({ value, state: 'number' as const, at: {}, raw })
  expect(findingsOf('T3-INT', sampleReport({ figures: { 't3.new.social': '无' } }))).toMatchObject([
    { found: '无', expected: '0' },
  ])
  expect(findingsOf('T3-INT', sampleReport({ figures: { 't2.licence.decisions': raw(5, '近5') } }))).toHaveLength(1)
  expect(findingsOf('T3-INT', sampleReport({ figures: { 't2.licence.decisions': -5 } }))).toHaveLength(1)
  expect(findingsOf('T3-INT', sampleReport({ figures: { 't2.licence.decisions': raw(7730, '7,730') } }))).toEqual([])
  const signed = sampleReport({ edition: '2019', figures: { 't2.service.change': raw(2, '+2') } })
  expect(findingsOf('T3-INT', signed)).toEqual([])
})

test('T3-COLS: rows with the same surplus are one finding that says how many rows and values', () => {
  const fault = (row: string) => ({
    table: 3 as const,
    row,
    expected: 7,
    found: 8,
    values: Array.from({ length: 8 }, () => '0'),
    at: {},
  })
  const [finding, ...rest] = findingsOf(
    'T3-COLS',
    sampleReport({ rowFaults: ['granted', 'partial', 'denied.1', 'denied.2'].map(fault) }),
  )
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ found: '8', expected: '7', at: { cell: 't3.granted.natural' } })
  expect(finding?.says.zh).toContain('4行')
})

test('Legislation Law art. 93: rules of a county bureau are a fault, of a province none, of a city unknown to us a doubt', () => {
  const figures = { 't2.regulation.in-force': 2 }
  expect(findingsOf('T2-RULES-ZERO', sampleReport({ figures }))).toMatchObject([
    { verdict: 'fault', found: '2', expected: '0' },
  ])
  expect(findingsOf('T2-RULES-ZERO', sampleReport({ figures, organ: '南岭省人民政府' }))).toEqual([])
  expect(findingsOf('T2-RULES-ZERO', sampleReport({ figures, organ: '南岭市人民政府' }))).toMatchObject([
    { verdict: 'doubt' },
  ])
  expect(findingsOf('T2-RULES-ZERO', sampleReport({ figures }), { organKind: 'city-government' })).toEqual([])
})

test('T2-UNIT: an amount without unit, in 元 instead of 万元, or beyond all measure', () => {
  const money = (value: number, unit?: string) => ({ value, state: 'number' as const, at: {}, ...(unit && { unit }) })
  const of2019 = (figure: ReturnType<typeof money>) =>
    findingsOf('T2-UNIT', sampleReport({ edition: '2019', figures: { 't2.procurement.amount': figure } }))
  const of2021 = (figure: ReturnType<typeof money>) =>
    findingsOf('T2-UNIT', sampleReport({ figures: { 't2.fee.amount': figure } }))
  expect(of2019(money(2500))).toMatchObject([{ severity: 'warning', found: '2500' }])
  expect(of2019(money(251_000, '元'))).toEqual([])
  expect(of2019(money(0))).toEqual([])
  expect(of2021(money(12.5))).toMatchObject([{ verdict: 'doubt' }])
  expect(of2021(money(251_000, '元'))).toMatchObject([{ expected: '25.1' }])
  expect(of2021(money(7730.28, '万元'))).toEqual([])
  expect(of2021(money(5_000_000, '万元'))).toMatchObject([{ verdict: 'doubt' }])
})

test('T2-19-NEW: not more newly disclosed than disclosed in all', () => {
  expect(
    findingsOf('T2-19-NEW', sampleReport({ edition: '2019', figures: { 't2.normative.disclosed': 10 } })),
  ).toHaveLength(1)
})

test('Reconsideration Law art. 23: from 2024 direct suits beside refusals are a doubt, before they are none', () => {
  const figures = { 't4.direct-suit.upheld': 1, 't4.direct-suit.total': 1 }
  expect(findingsOf('T4-PATH', sampleReport({ figures }))).toEqual([])
  expect(findingsOf('T4-PATH', sampleReport({ figures, year: 2024 }))).toMatchObject([{ verdict: 'doubt' }])
})

test('T3-COLS: rows whose cells nothing keeps apart are not assessable, one finding for the table', () => {
  const fault = (row: string, found: number) => ({
    table: 3 as const,
    row,
    expected: 7,
    found,
    values: Array.from({ length: found }, () => '0'),
    unsure: true as const,
    at: {},
  })
  const findings = findingsOf('T3-COLS', sampleReport({ rowFaults: [fault('granted', 6), fault('partial', 9)] }))
  expect(findings).toMatchObject([{ verdict: 'not-assessable', at: { cell: 't3.granted.natural' } }])
})

test('T3-INT: the same slip in more cells than a row has is one finding for the table, digits torn apart are a doubt', () => {
  const keys = cellsOf(editions['2021']).flatMap(({ key, table }) => (table === 3 ? [key] : []))
  const everyCell = (figure: Figure) =>
    sampleReport({ figures: Object.fromEntries(keys.map((key, at) => [key, { ...figure, value: at % 3 }])) })
  const withUnit = everyCell({ value: 0, state: 'number', at: {}, raw: '0件' })
  expect(findingsOf('T3-INT', withUnit)).toMatchObject([
    { found: '0件', says: { zh: expect.stringContaining('175格') as string } },
  ])
  const strokes = everyCell({ value: null, state: 'none', at: {}, raw: '－' })
  expect(findingsOf('T3-INT', strokes)).toMatchObject([{ found: '－', expected: '0' }])
  const torn = { value: null, state: 'unreadable', at: {}, raw: '1 2' } as const
  expect(findingsOf('T3-INT', sampleReport({ figures: { 't3.new.natural': torn } }))).toMatchObject([
    { verdict: 'doubt' },
  ])
})
