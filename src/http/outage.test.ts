import { expect, test } from 'vitest'
import { outageOf } from './outage.ts'

const thrown = (facts: object, message = 'thrown'): Error => Object.assign(new Error(message), facts)

test.each([
  [thrown({ code: 'ENOENT', syscall: 'connect' }), 'not-ready'],
  [thrown({ code: 'ECONNREFUSED', syscall: 'connect' }), 'not-ready'],
  [thrown({ code: '57P01' }), 'not-ready'],
  [thrown({}, 'Connection terminated unexpectedly'), 'not-ready'],
  [thrown({ code: '53100' }), 'disk-full'],
  [thrown({ code: 'ENOSPC', syscall: 'write' }), 'disk-full'],
])('W10: a database that is away and a full disk are told as such, not as a defect: %o', (error, outage) => {
  expect(outageOf(error)).toBe(outage)
})

test.each([
  thrown({ code: 'ENOENT', syscall: 'open' }),
  thrown({ code: '42P01' }),
  thrown({}),
  'Connection terminated',
])('whatever else is thrown is a defect: %o', (error) => {
  expect(outageOf(error)).toBeUndefined()
})
