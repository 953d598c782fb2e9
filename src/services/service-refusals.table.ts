import type { LetterRefusalCode } from '../letters/letter-refusals.table.ts'
import type { CaseRefusalCode } from '../casework/refusals.table.ts'
import type { Words } from '../kernel/words.ts'

/** Why a service says no where the law has nothing to say: what happened, and what to do. */
export interface ServiceRefusalRow {
  readonly says: Words
  readonly todo: Words
}

// prettier-ignore
export const serviceRefusals = {
  'no-such-case':       { says: { zh: '没有编号为{id}的案件', en: 'There is no case {id}' }, todo: { zh: '请核对编号', en: 'Check the number' } },
  'changed-meanwhile':  { says: { zh: '案件已有第{now}步的新变化，您看到的是第{seen}步', en: 'The case has moved on to step {now}; you saw step {seen}' }, todo: { zh: '请重新打开案件，看过变化后再办理', en: 'Open the case again and act on what it is now' } },
  'key-used-otherwise': { says: { zh: '请求标识{key}已用于另一项内容', en: 'The key {key} was used for something else' }, todo: { zh: '每项操作请使用新的请求标识', en: 'Use a new key for each act' } },
  'no-such-letter':     { says: { zh: '案件中没有编号为{id}的文书', en: 'The case has no letter {id}' }, todo: { zh: '请从案件的应发文书中选择', en: 'Choose one of the letters the case owes' } },
  'person-erased':      { says: { zh: '{who}的姓名、地址已按规定清除', en: 'Name and address of the {who} have been erased by schedule' }, todo: { zh: '请重新登记其信息后再发出文书', en: 'Enter them again before sending the letter' } },
} as const satisfies Readonly<Record<string, ServiceRefusalRow>>

export type ServiceRefusalCode = keyof typeof serviceRefusals

/** A refusal of the law or of the service, with what is needed to put it into words. */
export interface OfficeRefusal {
  readonly code: CaseRefusalCode | LetterRefusalCode | ServiceRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuseService = (
  code: ServiceRefusalCode,
  facts: OfficeRefusal['facts'] = {},
): { readonly ok: false; readonly no: OfficeRefusal } => ({ ok: false, no: { code, facts } })
