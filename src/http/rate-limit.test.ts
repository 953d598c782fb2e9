import { expect, test } from 'vitest'
import { rateLimiter } from './rate-limit.ts'

const clock = () => {
  const time = { now: 0 }
  return { time, ticks: () => time.now }
}

test('K7: so many at once, then one after the other; the wait that is told is long enough', () => {
  const { time, ticks } = clock()
  const wait = rateLimiter({ burst: 2, perMinute: 6 }, ticks)
  expect([wait('a'), wait('a'), wait('a'), wait('b')]).toEqual([0, 0, 10, 0])
  time.now += 10_000
  expect([wait('a'), wait('a')]).toEqual([0, 10])
})

test('K7: what weighs more costs more; what weighs more than all is let through once all is there', () => {
  const { ticks } = clock()
  const wait = rateLimiter({ burst: 10, perMinute: 60 }, ticks)
  expect([wait('a', 8), wait('a', 3), wait('a', 2), wait('b', 100), wait('b', 1)]).toEqual([0, 1, 0, 0, 1])
})

test('K7: a crowd of ever new addresses makes neither memory nor time grow', () => {
  const { time, ticks } = clock()
  const wait = rateLimiter({ burst: 10, perMinute: 1 }, ticks)
  wait('first')
  const began = performance.now()
  for (let sender = 0; sender < 120_000; sender += 1) {
    time.now += 0.01
    wait(`sender ${sender}`)
  }
  expect(performance.now() - began).toBeLessThan(15_000)
  for (let count = 0; count < 10; count += 1) expect(wait('first')).toBe(0)
})
