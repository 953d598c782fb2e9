import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('the word that was meant is found; a word far from all gets no suggestion', () => {
  const known = ['report', 'deadline', 'fee']
  expect(nearest('reprot', known)).toBe('report')
  expect(nearest('dead', known)).toBe('deadline')
  expect(nearest('fea', known)).toBe('fee')
  expect(nearest('zzzzzz', known)).toBeUndefined()
})
