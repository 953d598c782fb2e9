import type { RefusalRow } from '../casework/refusals.table.ts'
import { cite, reg } from '../statute/citation.ts'

/** Why a letter is not composed; `{names}` are filled from the facts. */
// prettier-ignore
export const letterRefusals = {
  'contradicts-outcome': { says: { zh: '处理结果为“{outcome}”，不能发出“{letter}”', en: 'The outcome is “{outcome}”: “{letter}” would contradict it' }, todo: { zh: '请按处理结果选择文书：{right}', en: 'Choose the letter of the outcome: {right}' }, cite: reg(36) },
  'contradicts-fact':    { says: { zh: '“{letter}”与案件记载不符：{fact}', en: '“{letter}” contradicts the case: {fact}' }, todo: { zh: '请核对处理结果和所填事实', en: 'Check the outcome and its facts' }, cite: reg(36) },
  'element-missing':     { says: { zh: '“{letter}”缺少：{element}', en: '“{letter}” does not say: {element}' }, todo: { zh: '请补充后再发出', en: 'Add it before sending' }, cite: reg(36) },
  'placeholder-left':    { says: { zh: '“{letter}”有一处没有填写：{field}', en: '“{letter}” has a blank: {field}' }, todo: { zh: '请补充后再发出', en: 'Add it before sending' } },
  'no-template':         { says: { zh: '{on}没有可用的“{letter}”格式', en: 'There is no form of “{letter}” for {on}' }, todo: { zh: '请核对发文日期', en: 'Check the date of the letter' } },
  'organ-incomplete':    { says: { zh: '救济告知缺少：{what}', en: 'The notice of remedies lacks: {what}' }, todo: { zh: '请在机关信息中补充', en: 'Complete the profile of the organ' }, cite: cite('reconsideration', 23, 2) },
  'number-malformed':    { says: { zh: '文号“{number}”不规范', en: '“{number}” is not written as a document number' }, todo: { zh: '应为发文机关代字、六角括号年份、序号，如：云商公开〔2026〕12号', en: 'Prefix, year in 〔〕, number without leading zeros' } },
} as const satisfies Readonly<Record<string, RefusalRow>>

export type LetterRefusalCode = keyof typeof letterRefusals

/** A refusal is a value: its code, and what is needed to put it into words; `fact` and `element` are in Chinese. */
export interface LetterRefusal {
  readonly code: LetterRefusalCode
  readonly facts: Readonly<Record<string, string>>
}

export const refuseLetter = (code: LetterRefusalCode, facts: LetterRefusal['facts']): LetterRefusal => ({ code, facts })
