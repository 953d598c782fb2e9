import { expect, test } from 'vitest'
import { inspect } from '../../scripts/house.ts'

const clean = { path: 'kernel/result.ts', text: 'export const yes = 1' }

test.each([
  ['an upward import', { path: 'statute/a.ts', text: "import { x } from '../annual-report/b.ts'" }, /higher up/],
  ['a sideways import', { path: 'statute/a.ts', text: "import type { x } from '../formats/b.ts'" }, /same floor/],
  ['a library in a pure room', { path: 'statute/a.ts', text: "import { z } from 'zod'" }, /pure room imports zod/],
  [
    'a node module in formats',
    { path: 'formats/a.ts', text: "import { readFileSync } from 'node:fs'" },
    /pure room imports node:fs/,
  ],
  ['a clock', { path: 'statute/a.ts', text: 'const now = Date.now()' }, /a clock/],
  ['chance', { path: 'annual-report/a.ts', text: 'Math.random()' }, /chance/],
  ['the environment', { path: 'formats/a.ts', text: 'process.env' }, /environment/],
  ['a barrel', { path: 'kernel/index.ts', text: '' }, /barrels/],
  ['a re-export', { path: 'kernel/a.ts', text: "export { yes } from './result.ts'" }, /re-exports/],
  ['an unknown room', { path: 'cellar/a.ts', text: '' }, /no floor/],
])('%s is caught', (_, planted, message) => {
  expect(inspect([clean])).toEqual([])
  expect(inspect([clean, planted]).join('\n')).toMatch(message)
})

test('a circle of two files is caught and named', () => {
  const files = [
    { path: 'kernel/a.ts', text: "import './b.ts'" },
    { path: 'kernel/b.ts', text: "import './a.ts'" },
  ]
  expect(inspect(files)).toEqual(['circle: kernel/a.ts → kernel/b.ts → kernel/a.ts'])
})
