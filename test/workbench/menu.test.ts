import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('W3: no two rooms of the menu are reached by the same letter', () => {
  const table = readFileSync(new URL('../../src/workbench/rooms.table.tsx', import.meta.url), 'utf8')
  const letters = [...table.matchAll(/letter: '(.)'/g)].map(([, letter]) => letter)
  expect(letters.length).toBeGreaterThan(10)
  expect(letters).toEqual([...new Set(letters)])
})
