import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, randomFigures } from '../../../test/support/random-figures.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import { check } from '../check.ts'
import type { EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import { cellsOf, type FigureKey } from '../figures.ts'

const relational = new Set(['T3-ID', 'T3-SUM', 'T3-TOT', 'T4-SUM'])
const edition = fc.constantFrom<EditionId>('2019', '2021')
const seed = fc.nat()

const brokenRelations = (id: EditionId, figures: Readonly<Record<FigureKey, number | ''>>) =>
  check(sampleReport({ edition: id, figures })).filter(({ rule }) => relational.has(rule))

test('figures that add up break no relation, in either edition', () => {
  fc.assert(
    fc.property(edition, seed, (id, seed) => {
      expect(brokenRelations(id, randomFigures(id, chance(seed)))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('one wrong number in table 3 or 4 is always found, and a finding names its row, its column or its group', () => {
  fc.assert(
    fc.property(edition, seed, fc.nat(), fc.integer({ min: 1, max: 50 }), (id, seed, at, by) => {
      const figures = randomFigures(id, chance(seed))
      const cells = cellsOf(editions[id]).filter(({ table }) => table !== 2)
      const cell = cells[at % cells.length]
      if (!cell) throw new Error('an edition has cells')
      const findings = brokenRelations(id, { ...figures, [cell.key]: (figures[cell.key] ?? 0) + by })
      expect(findings.length).toBeGreaterThan(0)
      for (const { verdict, at } of findings) {
        expect(verdict).toBe('fault')
        const parts = at.cell?.split('.') ?? []
        expect(parts.at(-1) === cell.column || parts.slice(1, -1).join('.') === cell.row).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('leaving zeros blank never breaks a relation that holds', () => {
  fc.assert(
    fc.property(edition, seed, (id, seed) => {
      const figures = randomFigures(id, chance(seed))
      const blanked = Object.fromEntries(
        Object.entries(figures).map(([key, value]) => [key, value === 0 ? '' : value] as const),
      )
      expect(brokenRelations(id, blanked)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('leaving out any number that is not zero is always told, as a fault or a doubt', () => {
  fc.assert(
    fc.property(edition, seed, fc.nat(), (id, seed, at) => {
      const figures = randomFigures(id, chance(seed))
      const filled = Object.keys(figures).filter((key) => !key.startsWith('t2.') && (figures[key] ?? 0) > 0)
      const key = filled[at % filled.length]
      if (key === undefined) return
      expect(brokenRelations(id, { ...figures, [key]: '' }).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
