import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editions } from '../../src/annual-report/editions.ts'
import { cellsOf, type Figure, type FormCell } from '../../src/annual-report/figures.ts'
import type { EditionId } from '../../src/annual-report/edition.ts'
import type { Manuscript } from '../../src/annual-report/manuscript.ts'
import { figuresOf } from '../../src/annual-report/render/figures-of.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { reportWriters } from '../../src/cli/report-writers.ts'
import { readBack, type FileFormat } from '../support/file-formats.ts'

const number = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 12_345_678 }) },
)
const count = fc.oneof({ weight: 11, arbitrary: number }, { weight: 1, arbitrary: fc.constant('') })
const delta = fc.oneof(
  fc.integer({ min: -60, max: 60 }),
  fc.integer({ min: 1, max: 60 }).map((more) => `+${more}`),
  fc.constant(''),
)
const yuan = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100)
const money = fc.oneof(
  yuan,
  yuan.map((amount) => `${amount}元`),
  yuan.map((amount) => `${amount}万元`),
  fc.constant(''),
)
const byKind = { count, delta, money } satisfies Record<FormCell['kind'], fc.Arbitrary<number | string>>

/** A total is never left empty: values beside an empty total may have slipped, and the reader then rightly doubts. */
const arbitraryFor = ({ table, column, kind }: FormCell): fc.Arbitrary<number | string> =>
  table === 3 && column === 'total' ? number : byKind[kind]

const organ = fc
  .tuple(
    fc.constantFrom('云山县', '临江市', '青禾区', '北屏自治州', '东浦省', '大柳树镇'),
    fc.constantFrom('水务局', '人民政府办公室', '发展和改革委员会', '商务局', '市场监督管理局', '人力资源和社会保障局'),
  )
  .map((names) => names.join(''))

const paragraph = fc.constantFrom(
  '本机关按照《中华人民共和国政府信息公开条例》开展工作。',
  '公开目录每季度核对一次；A&B两个系统（<新>、"旧"）已合并，使用率为98.5%。',
  '1.继续完善制度|流程，2.*加强*培训_和_指导。',
)
const paragraphs = fc.array(paragraph, { maxLength: 2 })

const manuscriptOf = (edition: EditionId): fc.Arbitrary<Manuscript> =>
  fc
    .record({
      organ,
      year: edition === '2019' ? fc.integer({ min: 2019, max: 2020 }) : fc.integer({ min: 2021, max: 2026 }),
      day: fc.integer({ min: 1, max: 28 }),
      paragraphs,
      figures: fc.tuple(...cellsOf(editions[edition]).map(arbitraryFor)),
    })
    .map(({ organ, year, day, paragraphs, figures }) => ({
      organ,
      year,
      edition,
      signedOn: civilDate(`${year + 1}-01-${String(day).padStart(2, '0')}`),
      parts: {
        1: ['全年工作平稳。', ...paragraphs],
        2: [],
        3: [],
        4: [],
        5: paragraphs,
        6: ['无其他需要报告的事项。'],
      },
      figures: Object.fromEntries(cellsOf(editions[edition]).map(({ key }, index) => [key, figures[index] ?? 0])),
    }))

/** What must come back of a figure: its state, its number, and the unit when the cell itself prints one. */
const essence = ({ state, value, unit, raw }: Figure, printed: Figure): object => ({
  state,
  value,
  ...(printed.unit && { unit, raw }),
})

const formats = Object.keys(reportWriters) as FileFormat[]
const cases = formats.flatMap((format) => (['2019', '2021'] as const).map((edition) => ({ format, edition })))

test.each(cases)(
  'a report of the $edition form written as $format reads back figure for figure and word for word',
  async (given) => {
    await fc.assert(
      fc.asyncProperty(manuscriptOf(given.edition), async (manuscript) => {
        const report = await readBack(await reportWriters[given.format].write(manuscript), given.format)
        const expected = figuresOf(manuscript)
        const read = Object.entries(report.figures).map(([key, figure]) => {
          const printed = expected[key]
          return [key, printed ? essence(figure, printed) : 'not of this form']
        })
        expect(Object.fromEntries(read)).toEqual(
          Object.fromEntries(Object.entries(expected).map(([key, figure]) => [key, essence(figure, figure)])),
        )
        expect(report.sections.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join(''))).toEqual(
          Object.values(manuscript.parts).map((paragraphs) => paragraphs.join('')),
        )
        expect({ organ: report.organ, year: report.year, edition: report.edition }).toEqual({
          organ: manuscript.organ,
          year: manuscript.year,
          edition: manuscript.edition,
        })
      }),
      { numRuns: 10 },
    )
  },
)
