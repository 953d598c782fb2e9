import type { Words } from '../kernel/words.ts'

/**
 * What is looked for in everything that is to become public. `told` is shown to whoever writes and reviews (nearly every
 * landline number in a public text is an office's); `held` waits until a reviewer allows it with a reason; `twice`
 * until a secrecy reviewer, another person, has confirmed besides that it is a mention and no mark; `forbidden` stays.
 */
export interface FindingKindRow {
  readonly label: Words
  readonly weight: 'told' | 'held' | 'twice' | 'forbidden'
}

// prettier-ignore
export const findingKinds = {
  'identity-number': { label: { zh: '公民身份号码',       en: 'identity number' },          weight: 'held' },
  mobile:            { label: { zh: '手机号码',           en: 'mobile number' },            weight: 'held' },
  landline:          { label: { zh: '固定电话号码',       en: 'telephone number' },         weight: 'told' },
  'bank-card':       { label: { zh: '银行卡号',           en: 'bank card number' },         weight: 'held' },
  email:             { label: { zh: '电子邮箱',           en: 'e-mail address' },           weight: 'held' },
  'internal-mark':   { label: { zh: '内部、工作秘密标志', en: 'mark of an internal paper' }, weight: 'held' },
  'secret-word':     { label: { zh: '单独成格的密级词语', en: 'degree of secrecy alone in a cell' }, weight: 'twice' },
  'secret-mark':     { label: { zh: '国家秘密标志',       en: 'mark of a state secret' },   weight: 'forbidden' },
} as const satisfies Readonly<Record<string, FindingKindRow>>

export type FindingKind = keyof typeof findingKinds
