import { expect, test } from 'vitest'
import { sampleManuscripts } from '../../../test/support/sample-manuscripts.ts'
import { figuresOf } from './figures-of.ts'
import { manuscriptFromJson } from './from-json.ts'
import { manuscriptToJson } from './to-json.ts'

const least = { organ: '云山县水务局', year: 2023 }

const faultsOf = (value: unknown): readonly string[] => {
  const result = manuscriptFromJson(value)
  return result.ok ? [] : result.no.map(({ field, code }) => `${field} ${code}`)
}

const figuresTaken = (figures: unknown, year = 2023): unknown => {
  const result = manuscriptFromJson({ ...least, year, figures })
  return result.ok ? result.value.figures : result.no
}

test.each(Object.values(sampleManuscripts))('a manuscript written as JSON reads back the same ($edition)', (sample) => {
  expect(manuscriptFromJson(JSON.parse(manuscriptToJson(sample)))).toEqual({ ok: true, value: sample })
})

test('the figures in JSON stand in the order of the form, whatever order they were given in', () => {
  const figures = { 't4.suit-after.total': 0, 't2.regulation.made': 0 }
  const text = manuscriptToJson({ ...sampleManuscripts['2021'], figures })
  expect(text.indexOf('t2.regulation.made')).toBeLessThan(text.indexOf('t4.suit-after.total'))
})

test('the edition goes by the year when it is not named', () => {
  expect(manuscriptFromJson({ ...least, year: 2020 })).toMatchObject({ ok: true, value: { edition: '2019' } })
  expect(manuscriptFromJson({ ...least, year: 2025 })).toMatchObject({ ok: true, value: { edition: '2021' } })
  expect(faultsOf({ ...least, year: 2018 })).toEqual(['year no-form'])
})

test('what `report read` prints can be written again: printed signs and units stay, missing cells are left out', () => {
  const figures = {
    't2.licence.change': { value: 2, state: 'number', at: null, raw: '+2' },
    't2.procurement.amount': { value: 251000, state: 'number', at: null, raw: '251000元', unit: '元' },
    't3.new.total': { value: 1234, state: 'number', at: null, raw: '1,234' },
    't3.new.natural': { value: null, state: 'blank', at: null },
    't3.new.legal': { value: null, state: 'none', at: null, raw: '/' },
    't3.new.other': { value: null, state: 'missing', at: null },
  }
  expect(figuresTaken(figures, 2020)).toEqual({
    't2.licence.change': '+2',
    't2.procurement.amount': '251000元',
    't3.new.total': 1234,
    't3.new.natural': '',
    't3.new.legal': '/',
  })
})

test('a cell that could not be read is not written again', () => {
  const figures = { 't3.new.total': { value: null, state: 'unreadable', at: null, raw: '1?' } }
  expect(faultsOf({ ...least, figures })).toEqual(['figures.t3.new.total was-unreadable'])
})

test('every unknown name is refused by its own name', () => {
  expect(faultsOf({ ...least, organs: '', figures: { 't3.other.total': 1 }, parts: { 7: [] } })).toEqual([
    'organs unknown-field',
    'parts.7 unknown-part',
    'figures.t3.other.total unknown-figure',
  ])
})

test.each([
  [-1, 'not-a-count'],
  [2.5, 'not-a-count'],
  ['-1', 'not-a-count'],
  ['2.5', 'not-a-count'],
  ['两件', 'not-a-count'],
  [NaN, 'not-a-count'],
  [true, 'not-a-figure'],
  [null, 'not-a-figure'],
  [{ value: -1, state: 'number' }, 'not-a-count'],
  [{ value: 1, state: 'guessed' }, 'not-a-figure'],
  [{ value: '1', state: 'number' }, 'not-a-figure'],
])('a count of %j is refused', (figure, code) => {
  expect(faultsOf({ ...least, figures: { 't3.new.total': figure } })).toEqual([`figures.t3.new.total ${code}`])
})

test('a change keeps its sign, an amount its unit and decimals', () => {
  const figures = { 't2.licence.change': '-3', 't2.fee.change': -3, 't2.procurement.amount': '7,730.28万元' }
  expect(figuresTaken(figures, 2020)).toEqual(figures)
  expect(faultsOf({ ...least, figures: { 't2.fee.amount': -3 } })).toEqual(['figures.t2.fee.amount not-money'])
  expect(faultsOf({ ...least, year: 2020, figures: { 't2.fee.change': 1.5 } })).toEqual([
    'figures.t2.fee.change not-a-change',
  ])
})

test.each([
  [null, [' not-an-object']],
  [[], [' not-an-object']],
  [{}, ['organ no-organ', 'year not-a-year']],
  [{ ...least, gongkai: 'catalogue', version: 2 }, ['gongkai other-document', 'version other-version']],
  [{ ...least, edition: '2020' }, ['edition unknown-edition']],
  [{ ...least, signedOn: '2024-02-30' }, ['signedOn not-a-day']],
  [{ ...least, preamble: '一', parts: { 1: [1] } }, ['preamble not-paragraphs', 'parts.1 not-paragraphs']],
  [{ ...least, parts: [], figures: [] }, ['parts not-an-object', 'figures not-an-object']],
])('%j is refused with every fault named', (value, faults) => {
  expect(faultsOf(value)).toEqual(faults)
})

test('a manuscript seen as figures tells numbers, blanks, words for nothing and unreadable text apart', () => {
  const figures = figuresOf({
    edition: '2021',
    figures: { 't3.new.natural': 0, 't3.new.commercial': '', 't3.new.research': '无', 't3.new.social': '若干' },
  })
  expect(
    ['natural', 'commercial', 'research', 'social', 'legal'].map((key) => figures[`t3.new.${key}`]?.state),
  ).toEqual(['number', 'blank', 'none', 'unreadable', 'blank'])
})
