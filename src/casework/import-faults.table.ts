import type { Words } from '../kernel/words.ts'

/** Why a row of an old ledger is not brought in: what stands there, and what would be understood; `{name}` is filled in. */
// prettier-ignore
export const importFaults = {
  missing:              { zh: '“{column}”没有填写', en: '“{column}” is empty' },
  'not-a-day':          { zh: '“{column}”写的是“{found}”，不是完整日期；可写 2023-03-05、2023/3/5、2023.3.5、2023年3月5日', en: '“{column}” says “{found}”, which is no whole date; write 2023-03-05, 2023/3/5, 2023.3.5 or 2023年3月5日' },
  'no-such-day':        { zh: '“{column}”写的是“{found}”，历法上没有这一天', en: '“{column}” says “{found}”, a day no calendar has' },
  'before-regulation':  { zh: '“{column}”写的是“{found}”，早于《条例》施行（2008年5月1日）', en: '“{column}” says “{found}”, a day before the Regulation came into force (2008-05-01)' },
  'in-future':          { zh: '“{column}”写的是“{found}”，在今天以后', en: '“{column}” says “{found}”, a day after today' },
  'unknown-word':       { zh: '“{column}”写的是“{found}”，不认识这个词；可用：{understood}；也可以另行说明它的意思', en: '“{column}” says “{found}”, a word not known; it takes: {understood}; or explain it' },
  'unclear-word':       { zh: '“{column}”写的是“{found}”，可能是：{understood}；请写明，或者另行说明它的意思', en: '“{column}” says “{found}”, which may be: {understood}; say which, or explain it' },
  'not-a-count':        { zh: '“{column}”写的是“{found}”，应为正整数', en: '“{column}” says “{found}”; it takes a whole number above zero' },
  'not-an-amount':      { zh: '“{column}”写的是“{found}”，不是金额', en: '“{column}” says “{found}”, which is no amount' },
  'two-ends':           { zh: '废止、失效、取消只能填一项', en: 'It was repealed, lapsed or taken off: only one of them' },
  'entry-refused':      { zh: '{zh}', en: '{en}' },
  'dispute-in-case':    { zh: '编号“{found}”的申请已登记了复议或者诉讼', en: 'The request “{found}” has disputes entered with it already' },
  'too-long':           { zh: '“{column}”有 {length} 个字，最多 {most} 个', en: '“{column}” has {length} characters; at most {most}' },
  'spreadsheet-error':  { zh: '“{column}”是表格的计算错误“{found}”', en: '“{column}” holds the spreadsheet’s error “{found}”' },
  'no-day-of-receipt':  { zh: '收到日期和申请日期都没有填写', en: 'Neither the day of receipt nor the day it came is told' },
  'out-of-order':       { zh: '{earlier}（{earlierDay}）在{later}（{laterDay}）以后，先后矛盾', en: '{earlier} ({earlierDay}) lies after {later} ({laterDay}); that cannot be' },
  'outcome-without-day': { zh: '有办理结果“{found}”，没有答复日期', en: 'The outcome is “{found}”, but no day of the reply is told' },
  'day-without-outcome': { zh: '有答复日期{found}，没有办理结果', en: 'The reply is of {found}, but no outcome is told' },
  'open-with-day':      { zh: '办理结果写的是“{found}”，却有答复日期', en: 'The outcome says “{found}”, yet a day of the reply is told' },
  'extension-without-days': { zh: '有延期告知日期，没有延长的工作日数', en: 'An extension was told, but not by how many working days' },
  'corrected-unasked':  { zh: '有收到补正日期，没有补正告知日期', en: 'A correction came, but no notice to correct is told' },
  'served-unanswered':  { zh: '有送达日期，没有答复日期', en: 'Something was served, but no reply is told' },
  'result-without-dispute': { zh: '有{dispute}的结果或者结案日期，没有提起日期', en: 'A result or closing day of {dispute} is told, but not the day it was brought' },
  'result-without-day': { zh: '{dispute}有结果“{found}”，没有结案日期', en: '{dispute} ended with “{found}”, but no closing day is told' },
  'end-without-result': { zh: '{dispute}有结案日期，没有结果', en: '{dispute} has a closing day, but no result' },
  'pending-alone':      { zh: '尚未审结的复议、诉讼要写明对应申请的登记编号，并且该申请已在案件台账中', en: 'A dispute still pending must name its request, and that must be in the case ledger' },
  'two-outcomes':       { zh: '同一编号“{found}”在第 {row} 行已出现，内容不同', en: 'The number “{found}” stands in row {row} already, with something else' },
  'same-row-twice':     { zh: '与第 {row} 行完全相同', en: 'The same as row {row}' },
  'number-in-use':      { zh: '编号“{found}”已在案件台账中', en: 'The number “{found}” is in the case ledger already' },
  'no-case-of-number':  { zh: '案件台账中没有编号为“{found}”的申请', en: 'There is no request “{found}” in the case ledger' },
} as const satisfies Readonly<Record<string, Words>>

export type ImportFaultCode = keyof typeof importFaults

/** One thing wrong with a row; the whole row stays out. */
export interface RowFault {
  readonly sheet: string
  readonly row: number
  readonly field: string
  readonly code: ImportFaultCode
  readonly facts: Readonly<Record<string, string | number>>
}
