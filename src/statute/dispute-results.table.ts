import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'

/** How a dispute is brought: before the reconsideration organ, or before the court. */
export type DisputeKind = 'reconsideration' | 'suit'

/** How a dispute over disclosure may end, and the column of table 4 it is counted in. */
export interface DisputeResult {
  readonly kind: DisputeKind
  readonly label: Words
  readonly cite: Citation
  /** Reading: docs/adr/0080-results-of-disputes.md. */
  readonly column: 'upheld' | 'corrected' | 'other'
  /** The organ may be told to act again on the request. */
  readonly mayOrder: boolean
}

const law = (article: number) => cite('reconsideration', article)
const court = (article: number) => cite('litigation', article)

// prettier-ignore
export const disputeResults = {
  'reconsideration.upheld':               { kind: 'reconsideration', label: { zh: '维持',             en: 'Upheld' },                        cite: law(68), column: 'upheld',    mayOrder: false },
  'reconsideration.request-rejected':     { kind: 'reconsideration', label: { zh: '驳回复议请求',     en: 'Request rejected' },              cite: law(69), column: 'upheld',    mayOrder: false },
  'reconsideration.changed':              { kind: 'reconsideration', label: { zh: '变更',             en: 'Changed' },                       cite: law(63), column: 'corrected', mayOrder: true },
  'reconsideration.revoked':              { kind: 'reconsideration', label: { zh: '撤销或者部分撤销', en: 'Revoked in whole or part' },      cite: law(64), column: 'corrected', mayOrder: true },
  'reconsideration.held-unlawful':        { kind: 'reconsideration', label: { zh: '确认违法',         en: 'Held unlawful' },                 cite: law(65), column: 'corrected', mayOrder: true },
  'reconsideration.ordered-to-perform':   { kind: 'reconsideration', label: { zh: '责令履行',         en: 'Ordered to perform' },            cite: law(66), column: 'corrected', mayOrder: true },
  'reconsideration.held-void':            { kind: 'reconsideration', label: { zh: '确认无效',         en: 'Held void' },                     cite: law(67), column: 'corrected', mayOrder: true },
  'reconsideration.not-accepted':         { kind: 'reconsideration', label: { zh: '不予受理',         en: 'Not accepted' },                  cite: law(30), column: 'other',     mayOrder: false },
  'reconsideration.application-rejected': { kind: 'reconsideration', label: { zh: '驳回复议申请',     en: 'Application rejected' },          cite: law(33), column: 'other',     mayOrder: false },
  'reconsideration.terminated':           { kind: 'reconsideration', label: { zh: '终止（含撤回申请）', en: 'Terminated, withdrawal included' }, cite: law(41), column: 'other',  mayOrder: false },
  'reconsideration.mediated':             { kind: 'reconsideration', label: { zh: '调解',             en: 'Mediated' },                      cite: law(73), column: 'other',     mayOrder: true },
  'reconsideration.settled':              { kind: 'reconsideration', label: { zh: '和解',             en: 'Settled' },                       cite: law(74), column: 'other',     mayOrder: true },
  'suit.claims-rejected':                 { kind: 'suit', label: { zh: '驳回诉讼请求',     en: 'Claims rejected' },               cite: court(69), column: 'upheld',    mayOrder: false },
  'suit.revoked':                         { kind: 'suit', label: { zh: '撤销或者部分撤销', en: 'Revoked in whole or part' },      cite: court(70), column: 'corrected', mayOrder: true },
  'suit.ordered-to-perform':              { kind: 'suit', label: { zh: '判决履行',         en: 'Ordered to perform' },            cite: court(72), column: 'corrected', mayOrder: true },
  'suit.ordered-to-pay':                  { kind: 'suit', label: { zh: '判决给付',         en: 'Ordered to pay' },                cite: court(73), column: 'corrected', mayOrder: true },
  'suit.held-unlawful':                   { kind: 'suit', label: { zh: '确认违法',         en: 'Held unlawful' },                 cite: court(74), column: 'corrected', mayOrder: true },
  'suit.held-void':                       { kind: 'suit', label: { zh: '确认无效',         en: 'Held void' },                     cite: court(75), column: 'corrected', mayOrder: true },
  'suit.changed':                         { kind: 'suit', label: { zh: '变更',             en: 'Changed' },                       cite: court(77), column: 'corrected', mayOrder: true },
  'suit.dismissed':                       { kind: 'suit', label: { zh: '不予立案、驳回起诉', en: 'Not docketed or dismissed' },   cite: court(51), column: 'other',     mayOrder: false },
  'suit.withdrawn':                       { kind: 'suit', label: { zh: '准许撤诉',         en: 'Withdrawn' },                     cite: court(62), column: 'other',     mayOrder: false },
  'suit.mediated':                        { kind: 'suit', label: { zh: '调解',             en: 'Mediated' },                      cite: court(60), column: 'other',     mayOrder: true },
  'suit.transferred':                     { kind: 'suit', label: { zh: '移送',             en: 'Transferred' },                   cite: court(22), column: 'other',     mayOrder: false },
} as const satisfies Readonly<Record<string, DisputeResult>>

export type DisputeResultCode = keyof typeof disputeResults
