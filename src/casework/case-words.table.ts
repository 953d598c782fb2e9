import type { Words } from '../kernel/words.ts'
import type { RecordResult } from './case-events.ts'

/** What a case holds that a command may name by its id. */
// prettier-ignore
export const referents = {
  call:         { zh: '材料调取',     en: 'call for records' },
  consultation: { zh: '征求意见',     en: 'consultation' },
  extension:    { zh: '延期申请',     en: 'proposed extension' },
  letter:       { zh: '文书',         en: 'letter' },
  dispute:      { zh: '复议或者诉讼', en: 'dispute' },
  file:         { zh: '材料',         en: 'file' },
} as const satisfies Readonly<Record<string, Words>>

/** What must have happened first. */
// prettier-ignore
export const causes = {
  call:            { zh: '调取材料',     en: 'the call for records' },
  correction:      { zh: '告知补正',     en: 'the notice to correct' },
  reasons:         { zh: '要求说明理由', en: 'the request for reasons' },
  'reasons-given': { zh: '收到理由',     en: 'the reasons given' },
  'reasons-judged': { zh: '审查理由',    en: 'the judgment of the reasons' },
  corrected:       { zh: '收到补正',     en: 'the correction' },
  paid:            { zh: '缴清费用',     en: 'the payment' },
  consulted:       { zh: '征求意见结束', en: 'the end of the consultation' },
  ordered:         { zh: '责令履行的决定或者判决', en: 'the decision or judgment that orders it' },
  'earlier-reply': { zh: '所引的此前答复', en: 'the earlier reply it names' },
  fee:             { zh: '收费通知',     en: 'the fee notice' },
  proposal:        { zh: '拟定答复',     en: 'the proposal' },
  letter:          { zh: '应发文书产生', en: 'the act the letter tells of' },
  dispatch:        { zh: '发出文书',     en: 'the dispatch of the letter' },
  dispute:         { zh: '提起复议或者诉讼', en: 'the filing of the dispute' },
} as const satisfies Readonly<Record<string, Words>>

/** How a request to correct a record ends (art. 41). */
// prettier-ignore
export const recordResults = {
  corrected:       { label: { zh: '予以更正',             en: 'Corrected' } },
  'not-corrected': { label: { zh: '不予更正',             en: 'Not corrected' } },
  'sent-on':       { label: { zh: '转送有权机关',         en: 'Sent on to the organ competent' } },
  'told-where':    { label: { zh: '告知向有权机关提出',   en: 'Told where to apply' } },
} as const satisfies Readonly<Record<RecordResult, { readonly label: Words }>>
