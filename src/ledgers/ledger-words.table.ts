import type { Words } from '../kernel/words.ts'
import type { EntryEnding, SpecialField } from './entry-kinds.table.ts'

interface Labelled {
  readonly label: Words
}

// prettier-ignore
export const fieldLabels = {
  title:    { label: { zh: '名称',         en: 'title' } },
  number:   { label: { zh: '编号',         en: 'number' } },
  publicOn: { label: { zh: '公开日期',     en: 'day of publication' } },
  ledBy:    { label: { zh: '牵头机关',     en: 'leading organ' } },
  fen:      { label: { zh: '金额',         en: 'amount' } },
  path:     { label: { zh: '复议诉讼途径', en: 'path of the dispute' } },
} as const satisfies Readonly<Record<SpecialField, Labelled>>

// prettier-ignore
export const endingLabels = {
  repealed:    { label: { zh: '废止', en: 'repealed' } },
  lapsed:      { label: { zh: '失效', en: 'lapsed' } },
  'taken-off': { label: { zh: '取消', en: 'taken off the list' } },
} as const satisfies Readonly<Record<EntryEnding, Labelled>>
