import { expect, test } from 'vitest'
import { chinaDay, chinaSecond, chinaStamp, chinaTime } from './china-time.ts'

test('W2: instants are told on the clock in China, by 24 hours', () => {
  expect(chinaTime('2025-03-05T08:20:41.000Z')).toBe('2025-03-05 16:20')
  expect(chinaTime('2025-12-31T16:05:00.000Z')).toBe('2026-01-01 00:05')
  expect(chinaDay('2025-12-31T16:05:00.000Z')).toBe('2026-01-01')
  expect(chinaSecond('2025-03-05T08:20:41.000Z')).toBe('2025-03-05 16:20:41')
  expect(chinaStamp('2025-03-05T08:20:41.000Z')).toBe('2025-03-05T16:20:41+08:00')
})
