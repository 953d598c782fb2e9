import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsePeopleKeys, peopleKeysAt } from './people-key-file.ts'

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64')

test('the highest version seals, all of them open', () => {
  const parsed = parsePeopleKeys(`# keys\n1 ${key(1)}\n3 ${key(3)}\n\nlookup ${key(9)}\n`)
  expect(parsed.ok && [parsed.value.current, [...parsed.value.keys.keys()]]).toEqual([3, [1, 3]])
})

test.each([
  ['', { line: 1, why: 'no-version' }],
  [`1 ${key(1)}`, { line: 1, why: 'no-lookup' }],
  [`1 ${key(1)}\n1 ${key(2)}\nlookup ${key(9)}`, { line: 2, why: 'twice' }],
  [`1 c2hvcnQ=\nlookup ${key(9)}`, { line: 1, why: 'not-a-key' }],
  [`first ${key(1)}`, { line: 1, why: 'not-a-key' }],
])('a key file that cannot serve is refused with the line: %j', (text, fault) => {
  expect(parsePeopleKeys(text)).toEqual({ ok: false, no: fault })
})

test('where there is no key file one is made, for its owner alone, and kept', () => {
  const place = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
  const path = join(place, 'below/people.keys')
  const first = peopleKeysAt(path)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const text = readFileSync(path, 'utf8')
  expect(peopleKeysAt(path)).toEqual(first)
  expect(readFileSync(path, 'utf8')).toBe(text)
  rmSync(place, { recursive: true, force: true })
})
