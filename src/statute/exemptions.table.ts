import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from './citation.ts'
import type { OutcomeCode } from './outcomes.table.ts'

/** A ground on which information is not disclosed (arts. 14–16), or is got by another way (art. 36 item 7). */
export interface Exemption {
  readonly ground: Words
  /** `must`: may not be disclosed; `must-unless`: may not be disclosed unless an exception applies; `may`: may be withheld; `redirect`: another law rules access. */
  readonly nature: 'must' | 'must-unless' | 'may' | 'redirect'
  readonly cite: Citation
  readonly outcome: OutcomeCode
  /** The kinds the article names; both lists of art. 16 end in 等, the report form counts them as three and as four (三类, 四类). */
  readonly kinds?: readonly Words[]
  /** When it is disclosed all the same. */
  readonly exceptions?: readonly Words[]
  /** What the reply says of this ground beside ground, article and reasons. */
  readonly replySays?: readonly Words[]
}

const otherLawAsksIt: Words = {
  zh: '法律、法规、规章规定应当公开的',
  en: 'a law, regulation or rule requires disclosure',
}

// prettier-ignore
export const exemptions = {
  N1: { ground: { zh: '依法确定为国家秘密', en: 'lawfully determined as a state secret' }, nature: 'must', cite: reg(14), outcome: 'denied.state-secret',
    replySays: [{ zh: '已依法定密，不写明涉密内容', en: 'that it is classified, without its content' }] },
  N2: { ground: { zh: '法律、行政法规禁止公开', en: 'prohibited by a law or administrative regulation' }, nature: 'must', cite: reg(14), outcome: 'denied.prohibited-by-law' },
  N3: { ground: { zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定', en: 'may endanger national, public or economic security or social stability' }, nature: 'must', cite: reg(14), outcome: 'denied.security-and-stability',
    kinds: [{ zh: '国家安全', en: 'national security' }, { zh: '公共安全', en: 'public security' }, { zh: '经济安全', en: 'economic security' }, { zh: '社会稳定', en: 'social stability' }] },
  N4: { ground: { zh: '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害', en: 'business secrets, privacy and the like whose disclosure would harm a third party' }, nature: 'must-unless', cite: reg(15), outcome: 'denied.third-party',
    replySays: [{ zh: '第三方的意见，公开会造成的损害', en: 'that the third party objects, and the harm disclosure would do' }],
    exceptions: [{ zh: '第三方同意公开', en: 'the third party consents' }, { zh: '不公开会对公共利益造成重大影响', en: 'withholding would gravely affect the public interest' }] },
  N5: { ground: { zh: '内部事务信息', en: 'internal affairs' }, nature: 'may', cite: reg(16, 1), outcome: 'denied.internal-affairs',
    kinds: [{ zh: '人事管理', en: 'personnel' }, { zh: '后勤管理', en: 'logistics' }, { zh: '内部工作流程', en: 'internal procedure' }] },
  N6: { ground: { zh: '过程性信息', en: 'process information' }, nature: 'may', cite: reg(16, 2), outcome: 'denied.process-information',
    kinds: [{ zh: '讨论记录', en: 'records of discussion' }, { zh: '过程稿', en: 'drafts' }, { zh: '磋商信函', en: 'letters of consultation' }, { zh: '请示报告', en: 'requests for instructions and reports' }], exceptions: [otherLawAsksIt] },
  N7: { ground: { zh: '行政执法案卷信息', en: 'enforcement case files' }, nature: 'may', cite: reg(16, 2), outcome: 'denied.enforcement-file', exceptions: [otherLawAsksIt] },
  N8: { ground: { zh: '工商、不动产登记资料等，法律、行政法规对获取有特别规定', en: 'business or property registers and the like, to which a law or regulation gives access of its own' }, nature: 'redirect', cite: reg(36, 1, 7), outcome: 'denied.register-enquiry' },
} as const satisfies Record<string, Exemption>

export type ExemptionCode = keyof typeof exemptions
