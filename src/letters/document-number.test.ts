import { expect, test } from 'vitest'
import { isLetterNumber, letterNumber } from './document-number.ts'

test('D8: the number of a letter has its year in a hexagonal bracket and no leading zeros', () => {
  expect(letterNumber('云商公开', 2026, 12)).toBe('云商公开〔2026〕12号')
  expect(isLetterNumber(letterNumber('云商公开', 2026, 1))).toBe(true)
})

test.each([
  '云商公开[2026]12号',
  '云商公开〔2026〕012号',
  '云商公开〔26〕12号',
  '〔2026〕12号',
  '',
  '云商公开〔2026〕12号。',
])('“%s” is no number of a letter', (text) => {
  expect(isLetterNumber(text)).toBe(false)
})

test.each([0, -1, 1.5, Number.NaN])('%s numbers no letter', (n) => {
  expect(() => letterNumber('云商公开', 2026, n)).toThrow('is no number of a letter')
})
