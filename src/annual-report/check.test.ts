import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, randomFigures } from '../../test/support/random-figures.ts'
import { sampleManuscripts } from '../../test/support/sample-manuscripts.ts'
import { sampleReport } from '../../test/support/sample-report.ts'
import { printBlocks } from '../formats/print-blocks.ts'
import { check } from './check.ts'
import type { EditionId } from './edition.ts'
import { readReport } from './read/read-report.ts'
import { layOut } from './render/lay-out.ts'

test('a clean report in either edition gives no finding', () => {
  expect(check(sampleReport())).toEqual([])
  expect(check(sampleReport({ edition: '2019' }))).toEqual([])
})

test('every finding carries the id of its rule, a place to look at, and a sentence in both languages', () => {
  const findings = check(sampleReport({ figures: { 't3.done.total': 13 } }))
  expect(findings.map(({ rule }) => rule)).toEqual(['T3-TOT', 'T3-SUM', 'T3-ID'])
  for (const { at, says } of findings) {
    expect(at.cell).toBe('t3.done.total')
    expect(says.zh).toContain('13')
    expect(says.en).toContain('13')
  }
})

test('a report whose figures add up, written and read again, breaks no rule, whatever the figures', () => {
  /** What random figures of table 2 would break: rules of a bureau, more newly disclosed than disclosed, money without unit. */
  const sound = {
    '2019': {
      't2.regulation.new': 0,
      't2.regulation.disclosed': 0,
      't2.regulation.total': 0,
      't2.normative.disclosed': 0,
      't2.procurement.amount': '12.5万元',
    },
    '2021': { 't2.regulation.made': 0, 't2.regulation.repealed': 0, 't2.regulation.in-force': 0 },
  }
  const neutral = [
    '（一）主动公开。',
    '（二）依申请公开。',
    '（三）政府信息管理。',
    '（四）政府信息公开平台建设。',
    '（五）监督保障。',
  ]
  fc.assert(
    fc.property(fc.constantFrom<EditionId>('2019', '2021'), fc.nat(), (edition, seed) => {
      const sample = sampleManuscripts[edition]
      const figures = { ...randomFigures(edition, chance(seed)), ...sound[edition] }
      const manuscript = { ...sample, parts: { ...sample.parts, 1: neutral }, figures }
      expect(check(readReport(printBlocks(layOut(manuscript))))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
