import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from './citation.ts'

/** Why a clock cannot be reckoned as asked. */
export interface ClockRefusalRow {
  readonly says: Words
  readonly cite: Citation
}

// prettier-ignore
export const clockRefusals = {
  'before-receipt':         { says: { zh: '早于收到申请之日',               en: 'earlier than the day of receipt' },                    cite: reg(31) },
  'consultation-backwards': { says: { zh: '征求意见结束之日早于发出之日',   en: 'the consultation ends before it was sent' },           cite: reg(33, 3) },
  'extension-not-whole':    { says: { zh: '延长的期限应为一个工作日以上的整数', en: 'an extension is a whole number of working days, at least one' }, cite: reg(33, 2) },
  'extension-too-long':     { says: { zh: '延长的期限合计超过20个工作日',   en: 'the extensions are longer than 20 working days in all' }, cite: reg(33, 2) },
  'extension-too-late':     { says: { zh: '延期告知晚于答复期限届满之日',   en: 'the extension was notified after the period had expired' }, cite: reg(33, 2) },
  'deferral-not-later':     { says: { zh: '延迟答复的期限不晚于答复期限',   en: 'the deferred date is no later than the period' },      cite: reg(35) },
} as const satisfies Record<string, ClockRefusalRow>

export type ClockRefusalCode = keyof typeof clockRefusals
