import { expect, test } from 'vitest'
import { planMoves } from './moved-addresses.ts'

const known = (moves: Readonly<Record<string, string>> = {}) => ({
  moves: new Map(Object.entries(moves)),
  isPublic: ({ serial }: { readonly serial: number }) => serial < 10,
})
const asked = (...rows: readonly (readonly [string, string])[]) =>
  rows.map(([from, to], at) => ({ line: at + 1, from, to }))
const faults = (...rows: readonly (readonly [string, string])[]) => {
  const plan = planMoves(asked(...rows), known())
  return plan.ok ? [] : plan.no.map(({ line, code }) => [line, code])
}

test('I8: whole addresses and paths lead to documents by address or index number, and to pages of the site', () => {
  expect(
    planMoves(
      asked(
        ['http://old.example/art/2020/a b.html?id=3#top', '/documents/2025/1'],
        ['/info.asp?id=7', '11430603MB0000001X/2025-00002'],
        ['/tzgg/', '/columns/notices'],
      ),
      known(),
    ),
  ).toEqual({
    ok: true,
    value: [
      { from: '/art/2020/a%20b.html?id=3', to: '/documents/2025/1' },
      { from: '/info.asp?id=7', to: '/documents/2025/2' },
      { from: '/tzgg/', to: '/columns/notices' },
    ],
  })
})

test('K7: nothing leads outside, whatever it is dressed as', () => {
  for (const to of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:x',
    '',
    'evil',
    '/..//evil.example',
  ])
    expect([to, faults(['/a', to])]).toEqual([to, [[1, 'move-outside']]])
})

test('every line that is wrong is told, and then none is taken', () => {
  expect(
    faults(
      ['ftp://x/a', '/b'],
      ['/', '/b'],
      ['//x', '/b'],
      ['/a', '/documents/2025/99'],
      ['/c', '/d'],
      ['/c', '/e'],
      ['/f', '/f'],
    ),
  ).toEqual([
    [1, 'move-no-address'],
    [2, 'move-no-address'],
    [3, 'move-no-address'],
    [4, 'move-no-document'],
    [6, 'move-twice'],
    [7, 'move-circle'],
  ])
})

test('what leads on is followed to its end; circles are refused, with what was loaded before as well', () => {
  expect(planMoves(asked(['/a', '/b'], ['/b', '/c']), known({ '/z': '/a' }))).toEqual({
    ok: true,
    value: [
      { from: '/a', to: '/c' },
      { from: '/b', to: '/c' },
      { from: '/z', to: '/c' },
    ],
  })
  expect(faults(['/a', '/b'], ['/b', '/a'])).toEqual([
    [1, 'move-circle'],
    [2, 'move-circle'],
  ])
  expect(planMoves(asked(['/b', '/a']), known({ '/a': '/b' }))).toMatchObject({ no: [{ code: 'move-circle' }] })
})
