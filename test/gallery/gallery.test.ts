import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import { rules } from '../../src/annual-report/rules/rules.table.ts'
import { readGallery } from '../support/gallery.ts'

const gallery = await readGallery()
const ids = rules.map(({ id }) => id)

test('every rule of the list has an example, and every example is of a rule or clean', () => {
  const names = gallery.map(({ name }) => name).filter((name) => !name.startsWith('clean-'))
  expect([...names].sort()).toEqual([...ids].sort())
})

test('no two rules share an id', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(gallery.filter(({ name }) => name.startsWith('clean-')))('$name breaks no rule', ({ report, around }) => {
  expect(check(report, around)).toEqual([])
})

test.each(gallery.filter(({ name }) => !name.startsWith('clean-')))(
  'the example of $name breaks that rule and no other',
  ({ name, report, around }) => {
    const broken = new Set(check(report, around).map(({ rule }) => rule))
    expect([...broken]).toEqual([name])
  },
)

test('every finding of the gallery says what stands there and what to do, in two languages, and points somewhere', () => {
  for (const { report, around } of gallery)
    for (const { says, at } of check(report, around)) {
      expect(says.zh).toMatch(/。$/)
      expect(says.en).toMatch(/\.$/)
      expect(says.zh).not.toMatch(/undefined|null|NaN|“”/)
      expect(says.en).not.toMatch(/undefined|null|NaN|“”/)
      expect(says.zh.length).toBeLessThan(240)
      expect(at).toBeDefined()
    }
})
