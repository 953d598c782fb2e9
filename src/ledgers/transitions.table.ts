import type { Words } from '../kernel/words.ts'
import type { LedgerCommandType } from './ledger-commands.ts'

// prettier-ignore
export const ledgerStages = {
  none:     { label: { zh: '尚未登记', en: 'Not entered' } },
  standing: { label: { zh: '有效',     en: 'Standing' } },
  ended:    { label: { zh: '已终止',   en: 'Ended' } },
  struck:   { label: { zh: '已注销',   en: 'Struck out' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type LedgerStage = keyof typeof ledgerStages

// prettier-ignore
export const ledgerRoles = {
  clerk: { label: { zh: '经办人',         en: 'Clerk' } },
  head:  { label: { zh: '工作机构负责人', en: 'Head of the disclosure office' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type LedgerRole = keyof typeof ledgerRoles

/** Who may do what, when: read by `decide` and by whoever shows buttons. */
export interface LedgerTransition {
  readonly label: Words
  readonly from: readonly LedgerStage[]
  readonly by: readonly LedgerRole[]
}

const both = ['clerk', 'head'] as const

// prettier-ignore
export const ledgerTransitions = {
  enter:        { label: { zh: '登记',     en: 'Enter' },               from: ['none'],              by: both },
  amend:        { label: { zh: '更正',     en: 'Amend' },               from: ['standing', 'ended'], by: both },
  publish:      { label: { zh: '登记公开', en: 'Record publication' },  from: ['standing', 'ended'], by: both },
  end:          { label: { zh: '登记终止', en: 'Record its end' },      from: ['standing'],          by: both },
  resolve:      { label: { zh: '登记结果', en: 'Record the result' },   from: ['standing'],          by: both },
  resume:       { label: { zh: '撤销终止', en: 'Take back its end' },   from: ['ended'],             by: ['head'] },
  'strike-out': { label: { zh: '注销',     en: 'Strike out' },          from: ['standing', 'ended'], by: ['head'] },
} as const satisfies Readonly<Record<LedgerCommandType, LedgerTransition>>
