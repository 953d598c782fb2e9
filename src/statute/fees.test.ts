import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { feeFor, priceOf } from './fees.ts'
import type { TariffKind } from './fees.table.ts'

test.each([
  [0, 0],
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [50, 7000],
])('%i pieces in a month cost %i yuan', (count, yuan) => {
  expect(feeFor('pieces', count).yuan).toBe(yuan)
})

test.each([
  [0, 0],
  [30, 0],
  [31, 10],
  [68, 380],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
])('%i pages cost %i yuan', (count, yuan) => {
  expect(feeFor('pages', count).yuan).toBe(yuan)
})

test('a fee is the sum of the prices of its units, and of the steps of its proof', () => {
  fc.assert(
    fc.property(fc.constantFrom<TariffKind>('pieces', 'pages'), fc.integer({ min: 0, max: 400 }), (kind, count) => {
      const { yuan, proof } = feeFor(kind, count)
      const units = Array.from({ length: count }, (_, index) => priceOf(kind, index + 1))
      expect(yuan).toBe(units.reduce((sum, price) => sum + price, 0))
      expect(yuan).toBe(proof.reduce((sum, step) => sum + step.yuan, 0))
    }),
  )
})

test('109号 arts. 3–5, 条例 art. 42: every amount names its ground, nothing to pay included', () => {
  for (const count of [0, 10, 31])
    for (const { cite } of feeFor('pieces', count).proof)
      expect(cite).toMatchObject([
        { instrument: 'fee-measures', article: 4 },
        { instrument: 'regulation', article: 42, paragraph: 1 },
      ])
  expect(feeFor('pages', 0).proof).toHaveLength(1)
})

test('what is no number of pieces is a defect of the caller', () => {
  for (const count of [-1, 1.5, Number.NaN, Number.MAX_VALUE]) expect(() => feeFor('pieces', count)).toThrow('pieces')
})
