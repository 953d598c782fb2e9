import type { CaseCommands, CaseCommandType } from '../../../../casework/case-commands.ts'
import { recordResults } from '../../../../casework/case-words.table.ts'
import type { Words } from '../../../../kernel/words.ts'
import { applicantKinds } from '../../../../statute/applicant-kinds.table.ts'
import { timeLimits } from '../../../../statute/time-limits.table.ts'
import {
  againstWords,
  answerWords,
  disputeKindWords,
  foundWords,
  partyWords,
  tariffWords,
} from '../../../words/codes.table.ts'
import type { Field } from './field.ts'

/** The form of one command: what it asks, what follows from it. */
export interface CommandForm<Name extends string = string> {
  readonly fields: readonly Field<Name>[]
  /** What follows, before it is done. */
  readonly says?: Words
  /** Acts of every day stand first; grave ones last, and say so. */
  readonly weight: 'main' | 'usual' | 'grave'
  /** Where it goes when it is no plain command; `elsewhere` has a place of its own on the page. */
  readonly by?: 'consult' | 'parts' | 'merge' | 'fee' | 'elsewhere'
}

/** Fields that only the service of an act knows, beside those of its command. */
interface ServedFields {
  readonly consult: 'personKind' | 'person'
  readonly split: 'parts'
  readonly 'notify-fee': 'pages'
}

type NamesOf<Type extends CaseCommandType> =
  | Extract<keyof CaseCommands[Type], string>
  | (Type extends keyof ServedFields ? ServedFields[Type] : never)

type Forms = { readonly [Type in CaseCommandType]: CommandForm<NamesOf<Type>> }

const labelsOf = <Key extends string>(
  table: Readonly<Record<Key, { readonly label: Words }>>,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries<{ readonly label: Words }>(table).map(([key, { label }]) => [key, label]))

const workingDays: Words = { zh: '个工作日', en: 'working days' }
const reason: Words = { zh: '理由', en: 'Reason' }
const why: Words = { zh: '说明', en: 'Why' }
const usualPeriod: Words = { zh: '不填的，按本机关的规定', en: 'Left out, the office’s own period' }
const newLetter = { name: 'letterId', kind: 'new-id' } as const
const mostExtension = timeLimits.extension.length.count

/** What each act asks for. Every command has its row; what the table of transitions lets through is shown, the rest is not. */
// prettier-ignore
export const commandForms: Forms = {
  register: { weight: 'main', by: 'elsewhere', fields: [] },
  'sign-for': { weight: 'main', fields: [], says: { zh: '签收之日即收到申请之日，答复期限自次日起算。', en: 'The day it was signed for is the day of receipt; the period runs from the next day.' } },
  'confirm-receipt': { weight: 'main', fields: [], says: { zh: '双方确认之日即收到申请之日，答复期限自次日起算；随即应发《登记回执》。', en: 'The day both sides confirmed is the day of receipt; the period runs from the next day, and the receipt is owed.' } },
  'prove-identity': { weight: 'usual', fields: [], says: { zh: '核对的是有效身份证件原件或者证明文件。', en: 'Seen was a valid document or proof.' } },
  assign: { weight: 'main', fields: [{ name: 'section', kind: 'section', label: { zh: '承办科室', en: 'Section' } }], says: { zh: '转办不影响答复期限。', en: 'Assigning does not touch the period.' } },
  'call-for-records': { weight: 'usual', fields: [
    { name: 'callId', kind: 'new-id' },
    { name: 'section', kind: 'section', label: { zh: '向哪个科室调取', en: 'From which section' }, from: ({ section }) => section },
    { name: 'answerBy', kind: 'day', label: { zh: '反馈期限', en: 'To be answered by' } },
  ] },
  'answer-records-call': { weight: 'main', fields: [
    { name: 'callId', kind: 'of-case', what: 'calls', label: { zh: '哪一次调取', en: 'Which call' } },
    { name: 'found', kind: 'choice', options: foundWords, label: { zh: '查找结果', en: 'What was found' } },
    { name: 'note', kind: 'text', optional: true, label: { zh: '说明（检索的范围和方法）', en: 'Note: where and how was searched' }, from: () => '' },
  ] },
  'ask-correction': { weight: 'usual', fields: [newLetter,
    { name: 'items', kind: 'lines', label: { zh: '需要补正的事项', en: 'What to correct' } },
    { name: 'guidance', kind: 'text', label: { zh: '指导和释明', en: 'Guidance' } },
    { name: 'workingDays', kind: 'count', unit: workingDays, optional: true, label: { zh: '补正期限', en: 'Period for correction' }, hint: usualPeriod },
  ], says: { zh: '只能一次性告知。《补正告知书》发出后，答复期限停止；收到补正之日起重新计算。', en: 'Told once only. When the notice leaves, the period stops; it begins anew when the correction comes.' } },
  'receive-correction': { weight: 'main', fields: [{ name: 'wanted', kind: 'wanted', label: { zh: '补正后的申请内容', en: 'What is asked for as corrected' }, from: ({ wanted }) => wanted }], says: { zh: '答复期限自收到补正之日起重新计算。', en: 'The period begins anew on this day.' } },
  consult: { weight: 'usual', by: 'consult', fields: [newLetter,
    { name: 'consultationId', kind: 'new-id' },
    { name: 'party', kind: 'choice', options: partyWords, label: { zh: '征求谁的意见', en: 'Whose opinion' } },
    { name: 'personKind', kind: 'choice', options: labelsOf(applicantKinds), label: { zh: '类别', en: 'Kind' }, from: () => 'commercial' },
    { name: 'person', kind: 'person', label: { zh: '名称和联系方式', en: 'Name and address' } },
    { name: 'about', kind: 'text', label: { zh: '征求意见的内容', en: 'What is asked' } },
  ], says: { zh: '征求意见书发出之日至收到意见之日，不计入答复期限；15个工作日未答复的，第三方由本机关决定，共同制作机关视为同意。', en: 'From dispatch to answer the time is not counted; after 15 working days of silence the organ decides for a third party, a co-maker is deemed to consent.' } },
  'record-consultation-answer': { weight: 'main', fields: [
    { name: 'consultationId', kind: 'of-case', what: 'consultations', label: { zh: '哪一方', en: 'Whose answer' } },
    { name: 'answer', kind: 'choice', options: { consents: answerWords.consents, 'consents-in-part': answerWords['consents-in-part'], objects: answerWords.objects }, label: { zh: '意见', en: 'Answer' } },
    { name: 'reasons', kind: 'text', optional: true, label: { zh: '所述理由', en: 'Reasons given' }, from: () => '' },
  ], says: { zh: '收到意见之日起，答复期限继续计算。', en: 'From this day the period goes on.' } },
  'lapse-consultation': { weight: 'main', fields: [{ name: 'consultationId', kind: 'of-case', what: 'consultations', label: { zh: '哪一方', en: 'Which' } }] },
  'propose-extension': { weight: 'usual', fields: [
    { name: 'workingDays', kind: 'count', unit: workingDays, most: mostExtension, label: { zh: '延长', en: 'By how long' }, from: () => mostExtension },
    { name: 'reason', kind: 'text', label: reason },
  ], says: { zh: '经负责人同意并在期限届满前告知申请人，才发生延长。', en: 'It counts once the head agrees and the applicant was told before the period ends.' } },
  'approve-extension': { weight: 'main', fields: [newLetter,
    { name: 'workingDays', kind: 'count', unit: workingDays, most: mostExtension, label: { zh: '延长', en: 'By how long' }, from: ({ extensionProposed }) => extensionProposed?.workingDays ?? mostExtension },
    { name: 'reason', kind: 'text', label: reason, from: ({ extensionProposed }) => extensionProposed?.reason },
  ], says: { zh: '《延期答复告知书》须在原期限届满前发出，否则不发生延长。', en: 'The notice must leave before the period ends, or nothing is extended.' } },
  'decline-extension': { weight: 'usual', fields: [{ name: 'reason', kind: 'text', label: reason }], says: { zh: '答复期限不变。', en: 'The period stays as it is.' } },
  'ask-reasons': { weight: 'usual', fields: [newLetter,
    { name: 'why', kind: 'text', label: { zh: '数量、频次明显超过合理范围的情况', en: 'Why number or frequency looks unreasonable' } },
    { name: 'workingDays', kind: 'count', unit: workingDays, optional: true, label: { zh: '说明理由的期限', en: 'Period for giving reasons' }, hint: usualPeriod },
  ], says: { zh: '要求说明理由不停止答复期限。', en: 'Asking for reasons does not stop the period.' } },
  'receive-reasons': { weight: 'main', fields: [{ name: 'reasons', kind: 'text', label: { zh: '申请人所述理由', en: 'The reasons given' } }] },
  'judge-reasons': { weight: 'main', fields: [
    { name: 'reasonable', kind: 'yes-no', yes: { zh: '理由合理', en: 'Reasonable' }, no: { zh: '理由不合理', en: 'Not reasonable' }, label: { zh: '结论', en: 'Finding' } },
    { name: 'why', kind: 'text', label: why },
  ], says: { zh: '合理的，可以延迟答复；不合理的，可以不予处理。', en: 'Good reasons: the reply may be deferred. Poor ones: it need not be processed.' } },
  defer: { weight: 'usual', fields: [newLetter, { name: 'to', kind: 'day', label: { zh: '延迟至', en: 'To which day' } }], says: { zh: '须告知申请人延迟答复的合理期限，只能延迟一次。', en: 'The applicant is told a reasonable day; it is deferred once.' } },
  'notify-fee': { weight: 'usual', by: 'fee', fields: [newLetter,
    { name: 'tariff', kind: 'choice', options: tariffWords, label: { zh: '计费方式', en: 'Tariff' } },
    { name: 'pages', kind: 'count', unit: { zh: '页', en: 'pages' }, optional: true, label: { zh: '页数', en: 'Pages' }, hint: { zh: '按量计收的填写，按件计收的不填', en: 'Give it where the fee goes by page; leave it empty otherwise' } },
  ], says: { zh: '通知书发出后，答复期限停止；缴清之日起重新计算。按件计收的件数由系统统计。', en: 'When the notice leaves, the period stops; it begins anew on payment. Pieces are counted by the house.' } },
  'waive-fee': { weight: 'usual', fields: [{ name: 'reason', kind: 'text', label: reason }] },
  'record-payment': { weight: 'main', fields: [{ name: 'yuan', kind: 'money', label: { zh: '实缴（元）', en: 'Paid (yuan)' }, from: ({ fee }) => fee?.yuan }], says: { zh: '答复期限自缴清之日起重新计算。', en: 'The period begins anew on this day.' } },
  'propose-decision': { weight: 'main', fields: [{ name: 'decision', kind: 'decision', from: ({ proposal }) => proposal?.decision }], says: { zh: '送负责人审签。', en: 'It goes to the head for approval.' } },
  'return-decision': { weight: 'usual', fields: [{ name: 'reason', kind: 'text', label: { zh: '退回意见', en: 'Why it is returned' } }] },
  'approve-decision': { weight: 'main', fields: [newLetter], says: { zh: '签发后即应发出答复书；发出之日为答复之日。', en: 'The reply is then owed; the day it leaves is the day of the reply.' } },
  'send-letter': { weight: 'main', by: 'elsewhere', fields: [] },
  'record-service': { weight: 'main', fields: [
    { name: 'letterId', kind: 'of-case', what: 'letters-under-way', label: { zh: '哪份文书', en: 'Which letter' } },
    { name: 'proof', kind: 'line', label: { zh: '送达凭证', en: 'Proof of service' }, hint: { zh: '例如：邮件签收记录 EMS 1234567890123；本人签收', en: 'For example: signed for, EMS 1234567890123' } },
  ], says: { zh: '复议、起诉、补正、缴费的期限自送达次日起算。', en: 'The periods for reconsideration, suit, correction and payment run from the day after.' } },
  'record-delivery-failure': { weight: 'usual', fields: [
    { name: 'letterId', kind: 'of-case', what: 'letters-under-way', label: { zh: '哪份文书', en: 'Which letter' } },
    { name: 'reason', kind: 'line', label: { zh: '退回原因', en: 'Why it came back' } },
  ], says: { zh: '需要重新发出；首次发出之日不变。', en: 'It has to be sent again; the first dispatch stands.' } },
  withdraw: { weight: 'usual', fields: [newLetter, { name: 'reason', kind: 'text', label: { zh: '撤回的情况', en: 'How it was withdrawn' } }], says: { zh: '案件终止，计入“其他处理”。', en: 'The case is closed, and counted as closed otherwise.' } },
  split: { weight: 'usual', by: 'parts', fields: [{ name: 'parts', kind: 'wanted-parts', label: { zh: '各部分的申请内容', en: 'What each part asks for' } }], says: { zh: '各部分分别编号、分别计件，收到申请之日不变；本件不再计入统计。', en: 'Each part is numbered and counted; the day of receipt stays; this one is counted no longer.' } },
  merge: { weight: 'usual', by: 'merge', fields: [{ name: 'into', kind: 'same-applicant', label: { zh: '并入同一申请人的哪一件', en: 'Into which case of the same applicant' } }], says: { zh: '本件不再计入统计，由所并入的一件答复。', en: 'This one is counted no longer and answered with the other.' } },
  'reclassify-applicant': { weight: 'grave', fields: [
    { name: 'kind', kind: 'choice', options: labelsOf(applicantKinds), label: { zh: '申请人类别', en: 'Kind of applicant' }, from: ({ applicantKind }) => applicantKind },
    { name: 'reason', kind: 'text', label: reason },
  ], says: { zh: '影响年度报告表三的分列。', en: 'It changes the column of table 3.' } },
  'pass-on': { weight: 'usual', fields: [newLetter, { name: 'to', kind: 'line', label: { zh: '转交给', en: 'To whom' } }] },
  'record-publication': { weight: 'usual', fields: [{ name: 'where', kind: 'line', label: { zh: '公开的位置（网址或者栏目）', en: 'Where it is public' } }] },
  'record-dispute': { weight: 'usual', fields: [
    { name: 'disputeId', kind: 'new-id' },
    { name: 'kind', kind: 'choice', options: disputeKindWords, label: { zh: '途径', en: 'Way' } },
    { name: 'before', kind: 'line', label: { zh: '复议机关或者法院', en: 'Before whom' } },
    { name: 'number', kind: 'line', optional: true, label: { zh: '案号', en: 'Its number' }, from: () => '' },
    { name: 'against', kind: 'choice', options: againstWords, label: { zh: '对什么不服', en: 'Against what' }, from: () => 'reply' },
  ], says: { zh: '计入年度报告表四。', en: 'It is counted in table 4.' } },
  'record-dispute-result': { weight: 'main', fields: [
    { name: 'disputeId', kind: 'of-case', what: 'disputes', label: { zh: '哪一起', en: 'Which' } },
    { name: 'result', kind: 'dispute-result', label: { zh: '结果', en: 'Result' } },
    { name: 'order', kind: 'order', optional: true, label: { zh: '责令本机关', en: 'The organ is ordered to' } },
  ], says: { zh: '责令履行的，案件重新打开，按决定或者判决的期限办理。', en: 'When it orders something, the case is open again, by the day of the order.' } },
  'decide-record': { weight: 'main', fields: [newLetter,
    { name: 'result', kind: 'choice', options: labelsOf(recordResults), label: { zh: '处理结果', en: 'Result' } },
    { name: 'why', kind: 'text', label: reason },
    { name: 'organ', kind: 'line', optional: true, label: { zh: '有权处理的机关', en: 'The organ competent' } },
  ] },
  'add-file': { weight: 'usual', by: 'elsewhere', fields: [] },
  'take-off-file': { weight: 'usual', by: 'elsewhere', fields: [] },
  'move-due': { weight: 'grave', by: 'elsewhere', fields: [] },
  void: { weight: 'grave', fields: [{ name: 'reason', kind: 'text', label: reason }], says: { zh: '只用于误登；作废后不计入任何统计，且不能恢复。', en: 'Only for what was entered by mistake: it counts nowhere any more, and cannot be undone.' } },
}
