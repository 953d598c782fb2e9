import { cellsOf } from '../../src/annual-report/figures.ts'
import { editions } from '../../src/annual-report/editions.ts'
import type { EditionId } from '../../src/annual-report/edition.ts'

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const applicants = ['natural', 'commercial', 'research', 'social', 'legal', 'other'] as const

/** Figures of a report that breaks no relation, by figure key; most cells zero, as in real reports. */
export function randomFigures(edition: EditionId, next: () => number): Record<string, number> {
  const figures: Record<string, number> = {}
  const pick = (most: number): number => Math.floor(next() * next() * (most + 1))
  const { table3 } = editions[edition]
  const outcomes = table3.rows.filter(({ role }) => role === 'outcome')
  const size = next() < 0.3 ? 900 : 30
  for (const applicant of applicants) {
    const busy = applicant === 'natural' || next() < 0.4
    let done = 0
    for (const { key } of outcomes) {
      const value = busy && next() < (applicant === 'natural' ? 0.5 : 0.2) ? pick(size) : 0
      figures[`t3.${key}.${applicant}`] = value
      done += value
    }
    const carryOut = busy ? pick(9) : 0
    const carryIn = busy ? Math.min(pick(9), done + carryOut) : 0
    figures[`t3.done.${applicant}`] = done
    figures[`t3.carry-out.${applicant}`] = carryOut
    figures[`t3.carry-in.${applicant}`] = carryIn
    figures[`t3.new.${applicant}`] = done + carryOut - carryIn
  }
  for (const { key } of table3.rows)
    figures[`t3.${key}.total`] = applicants.reduce(
      (sum, applicant) => sum + (figures[`t3.${key}.${applicant}`] ?? 0),
      0,
    )
  for (const group of ['reconsideration', 'direct-suit', 'suit-after']) {
    let total = 0
    for (const result of ['upheld', 'corrected', 'other', 'pending']) {
      const value = next() < 0.5 ? pick(12) : 0
      figures[`t4.${group}.${result}`] = value
      total += value
    }
    figures[`t4.${group}.total`] = total
  }
  for (const { key, table, kind } of cellsOf(editions[edition]))
    if (table === 2)
      figures[key] = kind === 'money' ? Math.round(next() * 10_000_000) / 10_000 : next() < 0.4 ? 0 : pick(9000)
  return figures
}
