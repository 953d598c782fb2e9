import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'

/** Why a command is refused: what happened, and what to do; `{names}` are filled from the facts. */
export interface RefusalRow {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

// prettier-ignore
export const caseRefusals = {
  'wrong-stage':        { says: { zh: '案件现为“{stage}”，不能“{command}”', en: 'The case is “{stage}”: “{command}” is not possible' }, todo: { zh: '请刷新后按当前状态办理', en: 'Reload and act on what it is now' } },
  'wrong-role':         { says: { zh: '“{command}”须由{roles}办理', en: '“{command}” is for: {roles}' }, todo: { zh: '请交由有权的人员办理', en: 'Hand it to someone in that role' } },
  'wrong-matter':       { says: { zh: '本事项不适用“{command}”', en: '“{command}” does not apply to this kind of matter' }, todo: { zh: '信息公开申请与信息更正申请分别办理', en: 'Requests for information and for correction of a record are handled apart' } },
  'own-proposal':       { says: { zh: '拟定人不能签发自己拟定的答复', en: 'Who proposed the decision may not approve it' }, todo: { zh: '请由另一负责人签发', en: 'Let another person approve it' } },
  'in-the-future':      { says: { zh: '{on}在今天之后', en: '{on} is after today' }, todo: { zh: '请填写实际发生的日期', en: 'Give the day it really happened' } },
  'before-receipt':     { says: { zh: '{on}早于收到申请之日{receivedOn}', en: '{on} is before the day of receipt {receivedOn}' }, todo: { zh: '请核对日期', en: 'Check the day' }, cite: reg(31) },
  'before-its-cause':   { says: { zh: '{on}早于{cause}之日{day}', en: '{on} is before {cause} on {day}' }, todo: { zh: '请核对日期', en: 'Check the day' } },
  'not-a-count':        { says: { zh: '“{value}”不是1至{most}之间的整数', en: '“{value}” is not a whole number between 1 and {most}' }, todo: { zh: '请填写整数', en: 'Give a whole number' } },
  'other-channel':      { says: { zh: '{channel}，以{event}为收到申请之日', en: '{channel}: received on the {event}' }, todo: { zh: '请登记该事项', en: 'Record that instead' }, cite: reg(31) },
  'already-answered':   { says: { zh: '该事项已经登记过结果', en: 'It has been answered already' }, todo: { zh: '请核对编号', en: 'Check which one is meant' } },
  'nothing-asked':      { says: { zh: '案件中没有待处理的{what}', en: 'The case has no {what} that waits for this' }, todo: { zh: '请核对案件', en: 'Check the case' } },
  'letter-not-sent':    { says: { zh: '《{letter}》尚未发出', en: '“{letter}” has not been sent' }, todo: { zh: '请先发出文书', en: 'Send it first' } },
  'nothing-wanted':     { says: { zh: '没有写明申请公开的内容', en: 'It is not said what is asked for' }, todo: { zh: '请填写名称、文号或者便于查询的描述', en: 'Give a name, a document number or a description' }, cite: reg(29) },
  'unknown-reference':  { says: { zh: '案件中没有编号为{id}的{what}', en: 'The case has no {what} {id}' }, todo: { zh: '请从案件页面选择', en: 'Choose it from the page of the case' } },
  'id-taken':           { says: { zh: '编号{id}已经用于本案的另一份文书', en: '{id} is the id of another letter of the case' }, todo: { zh: '请为新的文书使用新的编号', en: 'Use a new id for the new letter' } },
  'not-own-case':       { says: { zh: '申请人只能办理自己提出的申请', en: 'An applicant acts on his own requests only' }, todo: { zh: '请核对登记编号', en: 'Check the registration number' }, cite: reg(29) },
  'not-own-file':       { says: { zh: '这份材料不是您加入的', en: 'It was not you who put this file in' }, todo: { zh: '请由加入的人或者经办人撤下', en: 'Ask whoever put it in, or a clerk, to take it off' } },
  'reaches-applicant':  { says: { zh: '答复已经签发，此时加入的“提供的信息”不再经过审批，答复发出后申请人即可看到', en: 'The reply is approved: records provided now would reach the applicant with it, or at once, and nobody would look at them before' }, todo: { zh: '需要补充提供的，请工作机构负责人加入；不提供给申请人的，请改选其他用途', en: 'To give him more, let the head of the disclosure office put it in; if it is not for him, choose another purpose' } },
  'correction-once':    { says: { zh: '已于{on}一次性告知补正', en: 'Correction was asked for on {on}, and may be asked for once' }, todo: { zh: '补正后仍不明确的，按“补正后仍不明确”答复', en: 'If it is still unclear, reply so' }, cite: reg(30) },
  'correction-too-late': { says: { zh: '告知补正的期限已于{due}届满', en: 'The period for asking for correction ended on {due}' }, todo: { zh: '请与申请人沟通，并按现有内容答复', en: 'Talk to the applicant, and reply to what stands' }, cite: reg(30) },
  'period-still-running': { says: { zh: '期限至{due}，尚未届满', en: 'The period runs until {due}' }, todo: { zh: '请待期限届满', en: 'Wait until it has passed' } },
  'period-not-begun':   { says: { zh: '《{letter}》尚未送达，期限没有起算', en: '“{letter}” has not been served: the period has not begun' }, todo: { zh: '请先发出文书并登记送达', en: 'Send the letter and record its service' } },
  'extension-too-long': { says: { zh: '延长{asked}个工作日，超过最长{most}个工作日', en: '{asked} working days asked, at most {most} are allowed' }, todo: { zh: '请减少天数', en: 'Ask for fewer days' }, cite: reg(33, 2) },
  'extension-once':     { says: { zh: '已于{on}同意延长答复期限{workingDays}个工作日，答复期限只能延长一次', en: 'Extended by {workingDays} working days on {on}; the period is extended once' }, todo: { zh: '请在延长后的期限内答复', en: 'Reply within the extended period' }, cite: reg(33, 2) },
  'extension-too-late': { says: { zh: '答复期限已于{due}届满，不能再延长', en: 'The period ended on {due} and can no longer be extended' }, todo: { zh: '请尽快答复', en: 'Reply at once' }, cite: reg(33, 2) },
  'deferral-not-later': { says: { zh: '延迟答复的日期{to}不晚于现有期限{due}', en: '{to} is no later than the due date {due}' }, todo: { zh: '请确定更晚的合理日期', en: 'Fix a later, reasonable date' }, cite: reg(35) },
  'deferral-too-late':  { says: { zh: '答复期限已于{due}届满，不能再确定延迟答复的期限', en: 'The period ended on {due} and can no longer be deferred' }, todo: { zh: '请尽快答复', en: 'Reply at once' }, cite: reg(35) },
  'deferred-already':   { says: { zh: '已告知申请人将在{to}前（含当日）答复', en: 'The applicant was told to expect the reply by {to}' }, todo: { zh: '请在该日期前答复，不能再次延迟或者延长', en: 'Reply by then: it is deferred once, and not extended' }, cite: reg(35) },
  'reasons-not-judged': { says: { zh: '尚未要求申请人说明理由，或者理由尚未审查', en: 'Reasons have not been asked for, or not yet judged' }, todo: { zh: '请先要求说明理由并审查', en: 'Ask for reasons and judge them first' }, cite: reg(35) },
  'reasons-are-good':   { says: { zh: '已认定申请理由合理', en: 'The reasons were found good' }, todo: { zh: '请按申请内容答复，或者延迟答复', en: 'Reply to the request, or defer the reply' }, cite: reg(35) },
  'reasons-are-poor':   { says: { zh: '已认定申请理由不合理', en: 'The reasons were found unreasonable' }, todo: { zh: '请告知申请人不予处理，或者按申请内容答复', en: 'Reply that it is not processed, or reply to the request' }, cite: reg(35) },
  'fee-too-late':       { says: { zh: '处理期限已于{due}届满，不能再发出收费通知', en: 'The period ended on {due}: no fee can be asked any more' }, todo: { zh: '请尽快答复', en: 'Reply at once' }, cite: cite('fee-measures', 6) },
  'no-fee':             { says: { zh: '按标准计算不收费', en: 'By the tariff there is no fee' }, todo: { zh: '无需发出收费通知', en: 'No notice is needed' }, cite: cite('fee-measures', 4) },
  'fee-not-full':       { says: { zh: '应缴{yuan}元，登记的是{paid}元', en: '{yuan} yuan are due, {paid} were recorded' }, todo: { zh: '全额缴清后再登记', en: 'Record it when all is paid' }, cite: cite('fee-measures', 6) },
  'fact-missing':       { says: { zh: '“{outcome}”的答复缺少：{fact}', en: 'A reply “{outcome}” must say: {fact}' }, todo: { zh: '请补充', en: 'Add it' } },
  'fact-foreign':       { says: { zh: '“{outcome}”的答复书不写：{fact}', en: 'A reply “{outcome}” does not say: {fact}' }, todo: { zh: '请删去，或者改选与之相应的处理结果', en: 'Take it out, or choose the outcome it belongs to' } },
  'consultation-running': { says: { zh: '征求意见尚未结束', en: 'A consultation is still running' }, todo: { zh: '请登记意见或者待征询逾期', en: 'Record the answer, or wait until the period has passed' }, cite: reg(32) },
  'third-party-not-asked': { says: { zh: '没有书面征求过第三方的意见', en: 'The third party has not been consulted in writing' }, todo: { zh: '请先征求意见', en: 'Consult first' }, cite: reg(32) },
  'third-party-consents': { says: { zh: '第三方同意公开，不能以损害其合法权益为由不予公开', en: 'The third party consents: its rights are no ground to deny' }, todo: { zh: '请改为予以公开或者部分公开', en: 'Disclose, in whole or in part' }, cite: reg(15) },
  'third-party-objects': { says: { zh: '第三方不同意公开', en: 'The third party objects' }, todo: { zh: '请写明其理由不成立的说明，或者不公开会对公共利益造成重大影响的理由；否则不予公开或者部分公开', en: 'State why its grounds are not reasonable, or the overriding public interest; else withhold' }, cite: reg(32) },
  'not-corrected-before': { says: { zh: '没有经过补正', en: 'It has not been corrected' }, todo: { zh: '请先告知补正', en: 'Ask for correction first' }, cite: reg(30) },
  'wrong-wait':         { says: { zh: '案件正在“{stage}”，只能作出与之相应的处理', en: 'While the case is “{stage}” only what follows from that can be decided' }, todo: { zh: '请等待或者先登记结果', en: 'Wait, or record what came' } },
  'letter-not-owed':    { says: { zh: '本案没有应发的这份文书', en: 'This letter is not owed' }, todo: { zh: '请从应发文书中选择', en: 'Choose from the letters owed' } },
  'letter-sent-already': { says: { zh: '这份文书已于{on}发出', en: 'This letter was sent on {on}' }, todo: { zh: '退件的，先登记退件再重新发出', en: 'If it came back, record that first and send anew' } },
  'letter-too-late':    { says: { zh: '答复期限已于{due}届满，《{letter}》不能再发出', en: 'The period ended on {due}: “{letter}” can no longer be sent' }, todo: { zh: '请尽快答复', en: 'Reply at once' }, cite: reg(33, 2) },
  'year-closed':        { says: { zh: '申请于{receivedOn}收到，跨年后不再拆分、合并、作废或者更改申请人类别', en: 'It was received on {receivedOn}: in a later year it can no longer be split, merged, voided or moved to another kind of applicant' }, todo: { zh: '请按登记的内容答复，或者以其他处理结案', en: 'Reply to it as it stands, or close it otherwise' }, cite: cite('report-form-2021') },
  'not-a-mistake':      { says: { zh: '案件已经答复，或者已有行政复议、行政诉讼，不是误登，不能作废', en: 'It was answered or disputed: it was not entered by mistake' }, todo: { zh: '请按实际情况继续办理', en: 'Go on with it as it is' }, cite: reg(50, 1, 2) },
  'paid-already':       { says: { zh: '申请人已于{on}缴纳信息处理费{yuan}元，不能再拆分或者合并', en: '{yuan} yuan were paid for it on {on}: it can no longer be split or merged' }, todo: { zh: '请按本件申请答复', en: 'Reply to it as it stands' }, cite: cite('fee-measures', 6) },
  'too-few-parts':      { says: { zh: '拆分须有两个以上部分', en: 'A split has at least two parts' }, todo: { zh: '请列明各部分', en: 'Name the parts' }, cite: cite('fee-measures', 4) },
  'nothing-to-dispute': { says: { zh: '尚未作出答复，答复期限也未届满', en: 'There is no reply yet, and the period has not passed' }, todo: { zh: '请核对', en: 'Check the case' }, cite: reg(51) },
  'result-of-other-kind': { says: { zh: '“{result}”不是{kind}的结果', en: '“{result}” is no result of {kind}' }, todo: { zh: '请选择相应的结果', en: 'Choose a result of the same kind' }, cite: reg(51) },
  'no-order-possible':  { says: { zh: '“{result}”不含责令履行', en: '“{result}” orders nothing' }, todo: { zh: '请核对结果', en: 'Check the result' }, cite: reg(51) },
  'nothing-changed':    { says: { zh: '与现有内容相同', en: 'It is so already' }, todo: { zh: '无需重复登记', en: 'Nothing to record' } },
} as const satisfies Readonly<Record<string, RefusalRow>>

export type CaseRefusalCode = keyof typeof caseRefusals

/** A refusal is a value: its code, and what is needed to put it into words. */
export interface CaseRefusal {
  readonly code: CaseRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuse = (code: CaseRefusalCode, facts: CaseRefusal['facts'] = {}): CaseRefusal => ({ code, facts })
