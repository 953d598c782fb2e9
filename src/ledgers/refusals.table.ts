import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from '../statute/citation.ts'

/** Why a command is refused: what is so, and what to do; `{names}` are filled from the facts. */
export interface LedgerRefusalRow {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

// prettier-ignore
export const ledgerRefusals = {
  'wrong-stage':      { says: { zh: '该条目现为“{stage}”，不能{command}', en: 'The entry is “{stage}”: {command} is not possible' }, todo: { zh: '请刷新后按当前状态办理', en: 'Reload and act on what it is now' } },
  'wrong-role':       { says: { zh: '{command}须由{roles}办理', en: '{command} is for: {roles}' }, todo: { zh: '请交由有权的人员办理', en: 'Hand it to someone in that role' } },
  'wrong-kind':       { says: { zh: '{command}不适用于“{kind}”', en: '{command} does not apply to “{kind}”' }, todo: { zh: '请核对类别', en: 'Check the kind of entry' } },
  'in-the-future':    { says: { zh: '{on}在今天之后', en: '{on} is after today' }, todo: { zh: '请填写实际发生的日期', en: 'Give the day it really happened' } },
  'before-beginning': { says: { zh: '{on}早于该条目的日期{since}', en: '{on} is before the day of the entry, {since}' }, todo: { zh: '请核对日期', en: 'Check the day' } },
  'field-missing':    { says: { zh: '“{kind}”缺少：{field}', en: '“{kind}” must say: {field}' }, todo: { zh: '请补充', en: 'Add it' } },
  'field-foreign':    { says: { zh: '“{kind}”没有这一项：{field}', en: '“{kind}” has no {field}' }, todo: { zh: '请删除，或者改选类别', en: 'Remove it, or choose another kind' } },
  'not-a-count':      { says: { zh: '{count}不是可以登记的数量', en: '{count} is no number of things that can be entered' }, todo: { zh: '请填写正整数；逐件登记的类别填1', en: 'Enter a whole number above zero; 1 where each has its own entry' } },
  'not-an-amount':    { says: { zh: '{fen}分不是可以登记的金额', en: '{fen} fen is no amount that can be entered' }, todo: { zh: '请填写不小于零、以分为单位的整数', en: 'Enter a whole number of fen, zero or more' } },
  'makes-no-rules':   { says: { zh: '本机关没有规章制定权', en: 'The organ has no power to make rules (规章)' }, todo: { zh: '如系行政规范性文件，请登记在该类', en: 'A normative document is entered as such' }, cite: cite('legislation', 93, 1) },
  'kind-stays':       { says: { zh: '登记类别由“{kind}”改为“{wanted}”，不属于更正', en: 'From “{kind}” to “{wanted}” is no amendment' }, todo: { zh: '请注销该条目，另行登记', en: 'Strike the entry out and enter it anew' } },
  'other-ending':     { says: { zh: '“{kind}”不能以“{ending}”终止', en: '“{kind}” does not end as “{ending}”' }, todo: { zh: '请选择相应的终止方式', en: 'Choose an ending of its kind' } },
  'result-of-other-kind': { says: { zh: '{result}不是这类争议的结果', en: '{result} is no result of this kind of dispute' }, todo: { zh: '请选择相应的结果', en: 'Choose a result of the same kind' } },
  'public-already':   { says: { zh: '已登记于{on}公开', en: 'Its publication on {on} is recorded' }, todo: { zh: '日期有误的，用更正', en: 'If the day is wrong, amend it' } },
  'no-reason':        { says: { zh: '没有说明理由', en: 'No reason is given' }, todo: { zh: '请说明理由', en: 'Give the reason' } },
  'nothing-changed':  { says: { zh: '与现有内容相同', en: 'It is so already' }, todo: { zh: '无需更正', en: 'Nothing to amend' } },
} as const satisfies Readonly<Record<string, LedgerRefusalRow>>

export type LedgerRefusalCode = keyof typeof ledgerRefusals

/** A refusal is a value: its code, and what is needed to put it into words. */
export interface LedgerRefusal {
  readonly code: LedgerRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

/** Whether a refusal is one of the ledgers: some of their codes are codes of cases too, in other words. */
export const isOfLedgers = (refusal: {
  readonly code: string
  readonly facts: LedgerRefusal['facts']
}): refusal is LedgerRefusal => Object.hasOwn(ledgerRefusals, refusal.code)

export const refuse = (code: LedgerRefusalCode, facts: LedgerRefusal['facts'] = {}): LedgerRefusal => ({ code, facts })
