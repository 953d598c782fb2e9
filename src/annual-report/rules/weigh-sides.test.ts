import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure, Figures } from '../figures.ts'
import { weighSides } from './weigh-sides.ts'

const cell = (value: number | '' | null | '无'): Figure =>
  value === ''
    ? { value: null, state: 'blank', at: {} }
    : value === null
      ? { value: null, state: 'missing', at: null }
      : value === '无'
        ? { value: null, state: 'none', at: {}, raw: '无' }
        : { value, state: 'number', at: {} }

const says = (left: readonly (number | '' | null | '无')[], right: readonly (number | '' | null | '无')[]) => {
  const figures: Figures = Object.fromEntries([
    ...left.map((value, index) => [`l${index}`, cell(value)] as const),
    ...right.map((value, index) => [`r${index}`, cell(value)] as const),
  ])
  return weighSides(
    figures,
    left.map((_, index) => `l${index}`),
    right.map((_, index) => `r${index}`),
  ).says
}

// prettier-ignore
test.each([
  ['numbers that add up hold',                                    [10, 2],     [12],  'holds'],
  ['numbers that do not add up are broken',                       [10, 2],     [13],  'broken'],
  ['a blank beside numbers that add up without it holds',         [12, ''],    [12],  'holds'],
  ['a blank where the difference would have to stand is open',    [10, ''],    [12],  'open'],
  ['a blank that could only make it worse is broken',             [13, ''],    [12],  'broken'],
  ['a blank total beside parts that are not zero is told as such',      [10, 2],     [''],  'right-empty'],
  ['a blank total beside parts that are zero holds',              [0, 0],      [''],  'holds'],
  ['parts left empty beside a total are told as such',                  ['', ''],    [5],   'left-empty'],
  ['a total of 0 beside parts is broken',                         [10, ''],    [0],   'broken'],
  ['“无” counts as nothing happened',                             [5, '无'],   [5],   'holds'],
  ['a missing cell makes it unknowable',                          [10, null],  [12],  'unknowable'],
  ['nothing but blanks says nothing',                             ['', ''],    [''],  'silent'],
  ['nothing there says nothing',                                  [null],      [null], 'silent'],
] as const)('%s', (_, left, right, expected) => {
  expect(says(left, right)).toBe(expected)
})

const swapped = {
  silent: 'silent',
  unknowable: 'unknowable',
  holds: 'holds',
  broken: 'broken',
  open: 'open',
  'left-empty': 'right-empty',
  'right-empty': 'left-empty',
} as const

test('swapping the sides never changes the verdict, and blanks never turn a relation that holds into a fault', () => {
  const value = fc.oneof(fc.nat(20), fc.constant<''>(''))
  const side = fc.array(value, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(side, side, fc.nat(3), (left, right, blanks) => {
      expect(swapped[says(left, right)]).toBe(says(right, left))
      if (says(left, right) === 'holds')
        expect(says([...left, ...Array.from({ length: blanks }, () => '' as const)], right)).toBe('holds')
    }),
  )
})
