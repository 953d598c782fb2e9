import type { Words } from '../kernel/words.ts'
import { editions } from './editions.ts'
import type { FigureKey } from './figures.ts'
import type { Manuscript } from './manuscript.ts'

/** One line through the years: cells of table 3 or 4 that mean the same under both forms, added up. */
export interface Series {
  readonly code: string
  readonly label: Words
  readonly keys: (year: Pick<Manuscript, 'edition'>) => readonly FigureKey[]
}

const total = (row: string) => () => [`t3.${row}.total`]

/** The rows of table 3 below one heading: （三）不予公开 has eight. */
const below =
  (prefix: string) =>
  ({ edition }: Pick<Manuscript, 'edition'>): readonly FigureKey[] =>
    editions[edition].table3.rows.flatMap(({ key }) =>
      key === prefix || key.startsWith(`${prefix}.`) ? [`t3.${key}.total`] : [],
    )

const disputes = (group: string) => () => [`t4.${group}.total`]

// prettier-ignore
export const yearSeries = [
  { code: 'new',       label: { zh: '本年新收申请', en: 'New requests' },                       keys: total('new') },
  { code: 'carry-in',  label: { zh: '上年结转',     en: 'Carried over from the year before' },  keys: total('carry-in') },
  { code: 'done',      label: { zh: '本年办结',     en: 'Handled' },                            keys: total('done') },
  { code: 'granted',   label: { zh: '予以公开',     en: 'Disclosed' },                          keys: total('granted') },
  { code: 'partial',   label: { zh: '部分公开',     en: 'Disclosed in part' },                  keys: total('partial') },
  { code: 'denied',    label: { zh: '不予公开',     en: 'Denied' },                             keys: below('denied') },
  { code: 'unable',    label: { zh: '无法提供',     en: 'Unable to provide' },                  keys: below('unable') },
  { code: 'refused',   label: { zh: '不予处理',     en: 'Not processed' },                      keys: below('refused') },
  { code: 'other',     label: { zh: '其他处理',     en: 'Otherwise handled' },                  keys: below('other') },
  { code: 'carry-out', label: { zh: '结转下年度',   en: 'Carried over to the next year' },      keys: total('carry-out') },
  { code: 'reconsideration', label: { zh: '行政复议', en: 'Reconsideration' },                  keys: disputes('reconsideration') },
  { code: 'suits',     label: { zh: '行政诉讼',     en: 'Litigation' },                         keys: () => ['t4.direct-suit.total', 't4.suit-after.total'] },
] as const satisfies readonly Series[]

export type SeriesCode = (typeof yearSeries)[number]['code']

/** The value of a line in a year; undefined where one of its cells holds no number. */
export function seriesValue(manuscript: Manuscript, code: SeriesCode): number | undefined {
  const keys = yearSeries.find((one) => one.code === code)?.keys(manuscript) ?? []
  const values = keys.map((key) => Number(String(manuscript.figures[key] ?? '').trim() || Number.NaN))
  return values.some(Number.isNaN) || values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}
