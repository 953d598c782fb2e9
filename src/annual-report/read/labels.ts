import { applicantColumns, columnsHeading, corner, organisations, table4 } from '../common-form.table.ts'
import { labelOf, type ApplicantKey, type EditionId, type Table3Row } from '../edition.ts'
import { editions } from '../editions.ts'
import { remember } from '../../kernel/remember.ts'
import { coreOf } from './fold.ts'
import { coverage, pairsOf } from './likeness.ts'

/** A row label of the form as the reader looks for it. */
export interface RowLabel {
  readonly key: string
  /** The label as the form prints it. */
  readonly label: string
  readonly cores: readonly { readonly text: string; readonly pairs: ReadonlySet<string> }[]
  readonly editions: readonly EditionId[]
}

/** Short forms under which a row is met in published reports, beside its full label. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  new: ['本年新收政府信息公开申请', '本年新收'],
  'carry-in': ['上年结转政府信息公开申请', '上年结转'],
  partial: ['部分公开'],
  'denied.3': ['三安全一稳定'],
  'refused.1': ['信访投诉举报类申请', '信访举报投诉'],
  'other.1': ['申请人无正当理由逾期不补正', '逾期不补正'],
  'other.2': ['申请人逾期未按收费通知要求缴纳费用', '逾期未缴费'],
  'carry-out': ['结转下年度继续办理', '结转下年度'],
}

const rowLabel = (key: string, label: string, of: readonly EditionId[]): RowLabel => ({
  key,
  label,
  editions: of,
  cores: [coreOf(label), ...(shortForms[key] ?? [])].map((text) => ({ text, pairs: pairsOf(text) })),
})

const rows2019 = editions['2019'].table3.rows
const rows2021 = editions['2021'].table3.rows

const editionsOf = ({ key }: Table3Row): EditionId[] =>
  (['2019', '2021'] as const).filter((id) => editions[id].table3.rows.some((row) => row.key === key))

const single = rows2019.findIndex(({ key }) => key === 'other')

/** The rows of table 3 of both editions in the order of the form; the single row 其他处理 stands before its three successors. */
export const table3Labels: readonly RowLabel[] = [...rows2019.slice(0, single + 1), ...rows2021.slice(single)].map(
  (row) => rowLabel(row.key, labelOf(row), editionsOf(row)),
)

/** Heads of several rows: 不予公开, 无法提供, 不予处理, 其他处理, 本年度办理结果. */
export const table3Groups: ReadonlySet<string> = new Set(rows2021.flatMap(({ path }) => path.slice(0, -1).map(coreOf)))

const rowsOfTable2 = (id: EditionId) => editions[id].table2.flatMap(({ rows }) => rows)

/** The rows of table 2 of both editions: 规范性文件 and 行政规范性文件 are one row. */
export const table2Labels: readonly RowLabel[] = rowsOfTable2('2019').flatMap(({ key, label }) => {
  const renamed = rowsOfTable2('2021').filter((row) => row.key === key && row.label !== label)
  return [label, ...renamed.map((row) => row.label)].map((name) => rowLabel(key, name, ['2019', '2021']))
})

const rowCores = new Set([...table3Labels, ...table2Labels].flatMap(({ cores }) => cores.map(({ text }) => text)))

/** From this share on, words are a label torn or misprinted; shorter words than `shortestLike` are like too many labels. */
export const likeLabel = 0.75
const shortestLike = 6

/** True for the core of a row label, whole or nearly so. */
export const isRowLabel = (core: string): boolean =>
  rowCores.has(core) || (core.length >= shortestLike && bestRow3(core, likeLabel) !== undefined)

/** The row of table 3 whose label a text is, when at least this share of it is there and the text is little more. */
export function bestRow3(core: string, atLeast: number): RowLabel | undefined {
  const { row, share } = likestRow3(core)
  return share > atLeast ? row : undefined
}

/** The likest row of table 3, and how like it is; a label word for word is more than any likeness. */
const likestRow3 = remember((core): { readonly row?: RowLabel; readonly share: number } => {
  const pairs = pairsOf(core)
  let best: RowLabel | undefined
  let bestShare = 0
  for (const row of table3Labels)
    for (const { text, pairs: wanted } of row.cores) {
      if (text === core) return { row, share: Infinity }
      if (text.length < 4 || core.length > text.length * 1.6 + 2) continue
      const share = coverage(wanted, pairs)
      if (share > bestShare) {
        best = row
        bestShare = share
      }
    }
  return { ...(best && { row: best }), share: bestShare }
})

/** Other words for 总计 met as the head of a column or the label of a row. */
export const wordsForTotal: ReadonlySet<string> = new Set(['合计', '共计', '总数', '总合计'])

export const applicantByCore: ReadonlyMap<string, ApplicantKey> = new Map([
  ...applicantColumns.map(({ key, label }) => [coreOf(label), key] as const),
  ...[...wordsForTotal].map((word) => [word, 'total'] as const),
])

const columnLabels2 = Object.values(editions).flatMap(({ table2 }) =>
  table2.flatMap(({ columns }) => columns.map(({ label }) => coreOf(label))),
)

/** Words that only the header of table 2 has. */
export const table2Marks: ReadonlySet<string> = new Set(['信息内容', ...columnLabels2])

/** Words that only the header of table 3 has. */
export const table3Marks: ReadonlySet<string> = new Set([
  coreOf(corner),
  columnsHeading,
  organisations,
  ...applicantColumns.map(({ label }) => label).filter((label) => label.length > 3),
])

/** Words that only the header of table 4 has. */
export const table4Marks: ReadonlySet<string> = new Set([
  ...table4.columns.map(({ label }) => label).filter((label) => label !== '总计'),
  ...table4.groups.flatMap(({ path }) => path as readonly string[]),
])

/** 第二十条第（一）项, also with Arabic digits or torn brackets. */
export const isArticle20 = (core: string): boolean => /^第(?:二十|20)条第?[一二三四五六七八九十\d]{1,2}项$/.test(core)

const headCores = new Set([...table2Marks, ...table3Marks, ...table4Marks, ...applicantByCore.keys(), '总计'])

/** True for a word that stands in the head of one of the tables. */
export const isHeadWord = (text: string): boolean => headCores.has(coreOf(text))
