import type { EditionId } from '../annual-report/edition.ts'
import type { FigureState } from '../annual-report/figures.ts'
import type { Finding, Severity, Verdict } from '../annual-report/finding.ts'
import type { NotReadReason } from '../annual-report/report.ts'
import type { Words } from '../kernel/words.ts'

/** Seen with colour and without: each severity has its own sign. */
// prettier-ignore
export const severities = {
  error:   { sign: '✗', zh: '错误', en: 'error' },
  warning: { sign: '▲', zh: '警告', en: 'warning' },
  hint:    { sign: '○', zh: '提示', en: 'hint' },
} as const satisfies Record<Severity, Words & { sign: string }>

// prettier-ignore
export const verdicts = {
  fault:            { zh: '确有问题', en: 'fault' },
  doubt:            { zh: '存疑，请核对', en: 'doubt, please look' },
  'not-assessable': { zh: '无法判断', en: 'not assessable' },
} as const satisfies Record<Verdict, Words>

/** How a cell without a number is shown, so that a blank is never taken for a zero. */
// prettier-ignore
export const states = {
  number:     { sign: '',  zh: '数字',   en: 'number' },
  blank:      { sign: '▢', zh: '空白',   en: 'blank' },
  none:       { sign: '／', zh: '写作“无”', en: 'written as “none”' },
  missing:    { sign: '∅', zh: '文中没有此格', en: 'no such cell in the document' },
  unreadable: { sign: '？', zh: '无法认定', en: 'cannot be read with certainty' },
} as const satisfies Record<FigureState, Words & { sign: string }>

// prettier-ignore
export const editionNames = {
  '2019': { zh: '2019年试行格式', en: '2019 form' },
  '2021': { zh: '2021年格式', en: '2021 form' },
} as const satisfies Record<EditionId, Words>

// prettier-ignore
export const notReadReasons = {
  'no-table':       { zh: '这一部分没有表格', en: 'this part has no table' },
  'row-missing':    { zh: '文中没有格式规定的这一行', en: 'the document lacks this row of the form' },
  'column-missing': { zh: '文中没有格式规定的这一列', en: 'the document lacks this column of the form' },
  'not-assignable': { zh: '有数值，但无法证明属于哪一格', en: 'values stand there, but to which cells they belong cannot be proved' },
  'surplus-value':  { zh: '数值比格式的格子多', en: 'more values than the form has cells' },
  'not-a-number':   { zh: '格内不是数字', en: 'what stands in the cell is no number' },
  'older-form':     { zh: '首版格式施行以前的报告', en: 'a report from before the first form' },
  'other-report':   { zh: '同一文件中另有一份报告，未读取；请单独存为文件', en: 'a second report in the same file was not read; save it as a file of its own' },
} as const satisfies Record<NotReadReason, Words>

/** A finding that asks somebody to act; hints and what could not be judged do not. */
export const asksForAction = ({ severity, verdict }: Finding): boolean =>
  severity !== 'hint' && verdict !== 'not-assessable'
