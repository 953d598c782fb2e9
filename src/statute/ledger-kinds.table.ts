import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from './citation.ts'

/** What an office enters through the year because its annual report counts it, beside the requests themselves. */
export interface LedgerKindRow {
  readonly label: Words
  readonly cite: Citation
  readonly shape: LedgerShape
}

/**
 * - `document`: made, made public, one day repealed or lapsed;
 * - `item`: on a list from one day to another;
 * - `decision`: made on a day, or so many in a time that ends on it;
 * - `money`: received on a day; `procurement`: items bought, and what they cost.
 */
export type LedgerShape = 'document' | 'item' | 'decision' | 'money' | 'procurement'

// prettier-ignore
export const ledgerKinds = {
  regulation:          { label: { zh: '规章',                   en: 'Rule' },                            cite: reg(20, 1, 1), shape: 'document' },
  normative:           { label: { zh: '行政规范性文件',         en: 'Administrative normative document' }, cite: reg(20, 1, 1), shape: 'document' },
  'licence-item':      { label: { zh: '行政许可事项',           en: 'Licence item' },                    cite: reg(20, 1, 5), shape: 'item' },
  'licence-decision':  { label: { zh: '行政许可处理决定',       en: 'Licence decision' },                cite: reg(20, 1, 5), shape: 'decision' },
  'service-item':      { label: { zh: '其他对外管理服务事项',   en: 'Other service item' },              cite: reg(20, 1, 5), shape: 'item' },
  'service-decision':  { label: { zh: '其他对外管理服务处理决定', en: 'Decision on another service' },   cite: reg(20, 1, 5), shape: 'decision' },
  'penalty-item':      { label: { zh: '行政处罚事项',           en: 'Penalty item' },                    cite: reg(20, 1, 6), shape: 'item' },
  'penalty-decision':  { label: { zh: '行政处罚处理决定',       en: 'Penalty decision' },                cite: reg(20, 1, 6), shape: 'decision' },
  'coercion-item':     { label: { zh: '行政强制事项',           en: 'Coercion item' },                   cite: reg(20, 1, 6), shape: 'item' },
  'coercion-decision': { label: { zh: '行政强制处理决定',       en: 'Coercion decision' },               cite: reg(20, 1, 6), shape: 'decision' },
  'fee-item':          { label: { zh: '行政事业性收费项目',     en: 'Administrative fee item' },         cite: reg(20, 1, 8), shape: 'item' },
  'fee-income':        { label: { zh: '行政事业性收费收入',     en: 'Administrative fee income' },       cite: reg(20, 1, 8), shape: 'money' },
  procurement:         { label: { zh: '政府集中采购',           en: 'Central government procurement' },  cite: reg(20, 1, 9), shape: 'procurement' },
} as const satisfies Readonly<Record<string, LedgerKindRow>>

export type LedgerKind = keyof typeof ledgerKinds
