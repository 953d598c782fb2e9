import { expect, test } from 'vitest'
import { sampleReport } from '../../test/support/sample-report.ts'
import { compare, type ComparedCell, type Comparison } from './compare.ts'
import { editions } from './editions.ts'
import { cellsOf } from './figures.ts'

const cellOf = ({ cells }: Comparison, wanted: string): ComparedCell | undefined =>
  cells.find(({ key }) => key === wanted)

const of2019 = (changes = {}): ReturnType<typeof sampleReport> => sampleReport({ edition: '2019', ...changes })

test('two years in one form give every cell with both values and the difference', () => {
  const before = sampleReport({ year: 2022, figures: { 't3.new.total': 9 } })
  const compared = compare(before, sampleReport({ year: 2023 }))
  expect(compared.cells.map(({ key }) => key)).toEqual(cellsOf(editions['2021']).map(({ key }) => key))
  expect(cellOf(compared, 't3.new.total')).toMatchObject({ a: { value: 9 }, b: { value: 12 }, difference: 3 })
  expect(compared.cells.every(({ incomparable }) => incomparable === undefined)).toBe(true)
})

test('a blank is no zero: it has no difference', () => {
  const compared = compare(sampleReport({ figures: { 't3.new.total': '' } }), sampleReport())
  expect(cellOf(compared, 't3.new.total')).toMatchObject({ a: { value: null }, difference: null })
})

test('between the editions table 2 is set side by side and never subtracted', () => {
  const compared = compare(of2019(), sampleReport())
  const table2 = compared.cells.filter(({ table }) => table === 2)
  expect(table2.every(({ difference }) => difference === null)).toBe(true)
  expect(cellOf(compared, 't2.licence.decisions')?.incomparable).toBe('edition')
  expect(cellOf(compared, 't2.procurement.items')?.incomparable).toBe('only-a')
  expect(cellOf(compared, 't2.regulation.made')?.incomparable).toBe('only-b')
})

test('（六）其他处理 of 2019 is the sum of its three rows of 2021, whichever report comes first', () => {
  const newer = sampleReport({
    figures: { 't3.other.1.total': 1, 't3.other.2.total': 2, 't3.other.3.total': 3 },
  })
  const older = of2019({ figures: { 't3.other.total': 4 } })
  expect(cellOf(compare(older, newer), 't3.other.total')).toMatchObject({
    a: { value: 4 },
    b: { value: 6, sumOf: ['t3.other.1.total', 't3.other.2.total', 't3.other.3.total'] },
    difference: 2,
  })
  expect(cellOf(compare(newer, older), 't3.other.total')?.difference).toBe(-2)
  expect(cellOf(compare(older, newer), 't3.other.1.total')?.incomparable).toBe('only-b')
})

test('a sum of cells one of which has no number has none either', () => {
  const newer = sampleReport({ figures: { 't3.other.2.total': '' } })
  expect(cellOf(compare(of2019(), newer), 't3.other.total')?.b.value).toBeNull()
})

test('cells that only the second form has stand beside their neighbours, each once', () => {
  const keys = compare(of2019(), sampleReport()).cells.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.indexOf('t3.other.1.natural')).toBeLessThan(keys.indexOf('t3.done.natural'))
  expect(keys.indexOf('t3.other.1.natural')).toBeGreaterThan(keys.indexOf('t3.refused.5.total'))
})

test('amounts in different units are not subtracted, others to the last decimal', () => {
  const amount = (value: number, unit: string) =>
    sampleReport({ figures: { 't2.fee.amount': { value, unit, state: 'number', at: null } } })
  expect(cellOf(compare(amount(1, '元'), amount(1, '万元')), 't2.fee.amount')).toMatchObject({
    difference: null,
    incomparable: 'unit',
  })
  expect(cellOf(compare(amount(0.1, '万元'), amount(0.3, '万元')), 't2.fee.amount')?.difference).toBe(0.2)
})

test('what one year carries over is what the next begins with, in whatever order the reports are given', () => {
  const before = sampleReport({ year: 2022 })
  const after = sampleReport({ year: 2023, figures: { 't3.carry-in.natural': 2, 't3.carry-in.total': '' } })
  const { carryOver } = compare(before, after)
  expect(carryOver).toEqual(compare(after, before).carryOver)
  expect(carryOver).toHaveLength(7)
  expect(carryOver[0]).toEqual({ column: 'natural', carriedOut: 1, carriedIn: 2, holds: false })
  expect(carryOver[1]).toEqual({ column: 'commercial', carriedOut: 0, carriedIn: 0, holds: true })
  expect(carryOver[6]).toEqual({ column: 'total', carriedOut: 1, carriedIn: null, holds: null })
})

test.each([
  ['two organs', { organ: '云溪县水务局', year: 2024 }],
  ['years with one between', { year: 2025 }],
  ['a report without a year', { year: null }],
])('%s have no carry-over', (_, changes) => {
  expect(compare(sampleReport({ year: 2023 }), { ...sampleReport(), ...changes }).carryOver).toEqual([])
})
