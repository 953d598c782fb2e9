import type { FormCell } from '../../src/annual-report/figures.ts'
import { cellsOf, type Figure, type FigureKey, type Figures } from '../../src/annual-report/figures.ts'
import { editions } from '../../src/annual-report/editions.ts'
import type { EditionId } from '../../src/annual-report/edition.ts'
import type { AnnualReport, ReadSection } from '../../src/annual-report/report.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'

/** What a test changes in the clean report: figures as numbers, '' for a blank, null for a cell the document lacks. */
export interface Changes extends Partial<Omit<AnnualReport, 'figures'>> {
  readonly figures?: Readonly<Record<FigureKey, number | string | null | Figure>>
}

const organ = '云溪县商务局'

// prettier-ignore
const openings = {
  1: ['{year}年，本局依法做好政府信息公开工作。', '（一）主动公开。全年在县政府网站公开政府信息36条。', '（二）依申请公开。全年收到政府信息公开申请12件，均在法定期限内答复。',
    '（三）政府信息管理。公开前逐件审查。', '（四）政府信息公开平台建设。依托县政府网站设置专栏。', '（五）监督保障。全年组织培训2次。'],
  2: [], 3: [], 4: [],
  5: ['问题是政策解读形式单一。下一年将增加图解。'],
  6: ['本年度发出收费通知0件，实际收取信息处理费0元。'],
} as const

/** Figures of a report that breaks no rule: twelve requests of a small bureau. */
// prettier-ignore
const cleanFigures: Readonly<Record<EditionId, Readonly<Record<FigureKey, number>>>> = {
  '2019': {
    't2.normative.new': 2, 't2.normative.disclosed': 2, 't2.normative.total': 9,
    't2.licence.previous': 4, 't2.licence.change': -1, 't2.licence.decisions': 31,
  },
  '2021': {
    't2.normative.made': 1, 't2.normative.in-force': 8, 't2.licence.decisions': 31, 't2.penalty.decisions': 3,
  },
}

// prettier-ignore
const cleanRequests: Readonly<Record<FigureKey, number>> = {
  't3.new.natural': 10, 't3.new.commercial': 2, 't3.new.total': 12,
  't3.carry-in.natural': 1, 't3.carry-in.total': 1,
  't3.granted.natural': 6, 't3.granted.commercial': 2, 't3.granted.total': 8,
  't3.denied.5.natural': 1, 't3.denied.5.total': 1,
  't3.unable.1.natural': 3, 't3.unable.1.total': 3,
  't3.done.natural': 10, 't3.done.commercial': 2, 't3.done.total': 12,
  't3.carry-out.natural': 1, 't3.carry-out.total': 1,
  't4.reconsideration.upheld': 1, 't4.reconsideration.total': 1,
}

/** A complete report without a fault: of 2023 in the 2021 form, unless `edition` asks for 2019 (then of 2020). */
export function sampleReport(changes: Changes = {}): AnnualReport {
  const edition = changes.edition ?? '2021'
  const year = changes.year ?? (edition === '2021' ? 2023 : 2020)
  const sections = sectionsOf(edition, year)
  const { figures, ...rest } = changes
  return {
    title: { value: `${organ}${year}年政府信息公开工作年度报告`, at: { paragraph: 1 } },
    organ,
    year,
    edition,
    editionMarks: [],
    period: {
      value: {
        text: `${year}年1月1日至${year}年12月31日`,
        from: civilDate(`${year}-01-01`),
        to: civilDate(`${year}-12-31`),
      },
      at: { paragraph: 2 },
    },
    signature: {
      organ,
      dateText: `${year + 1}年1月20日`,
      date: civilDate(`${year + 1}-01-20`),
      at: { paragraph: 90 },
    },
    publishedOn: null,
    sections,
    prose: sections.flatMap(({ heading, at, paragraphs }) => [{ value: heading, at }, ...paragraphs]),
    citedDocuments: [],
    claims: [],
    rowFaults: [],
    labelFaults: [],
    notRead: [],
    ...rest,
    figures: { ...figuresOf(edition), ...Object.fromEntries(Object.entries(figures ?? {}).map(asFigure)) },
  }
}

const sectionsOf = (edition: EditionId, year: number): ReadSection[] =>
  editions[edition].sections.map(({ ordinal, heading }) => ({
    ordinal,
    heading,
    at: { paragraph: ordinal * 10 },
    paragraphs: openings[ordinal].map((text, index) => ({
      value: text.replace('{year}', String(year)),
      at: { paragraph: ordinal * 10 + index + 1 },
    })),
  }))

const figuresOf = (edition: EditionId): Figures =>
  Object.fromEntries(
    cellsOf(editions[edition]).map(({ key }, index) => [
      key,
      numberFigure(cleanFigures[edition][key] ?? cleanRequests[key] ?? 0, index),
    ]),
  )

const numberFigure = (value: number, index: number): Figure => ({
  value,
  state: 'number',
  at: { table: 1, row: index + 1 },
})

function asFigure([key, value]: readonly [FigureKey, number | string | null | Figure]): [FigureKey, Figure] {
  if (value === null) return [key, { value: null, state: 'missing', at: null }]
  if (typeof value === 'object') return [key, value]
  if (typeof value === 'number') return [key, { value, state: 'number', at: { table: 1 } }]
  if (value === '') return [key, { value: null, state: 'blank', at: { table: 1 } }]
  return [key, { value: null, state: 'none', at: { table: 1 }, raw: value }]
}

/** Every cell of a table of an edition, set to one value: '' blanks a table, null takes it away. */
export const wholeTable = <Value>(
  edition: EditionId,
  table: FormCell['table'],
  value: Value,
): Record<FigureKey, Value> =>
  Object.fromEntries(
    cellsOf(editions[edition])
      .filter((cell) => cell.table === table)
      .map(({ key }) => [key, value]),
  )
