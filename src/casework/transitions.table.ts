import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'
import type { CaseCommandType } from './case-commands.ts'
import type { CaseRole } from './roles.table.ts'
import type { Stage } from './stages.table.ts'

/** Who may do what, when: read by `decide` and by whoever shows buttons. */
export interface Transition {
  readonly label: Words
  readonly from: readonly Stage[]
  readonly by: readonly CaseRole[]
  readonly cite?: Citation
  /** Only for one kind of matter; both when left out. */
  readonly matter?: 'disclosure' | 'record-correction'
}

const inHand = ['open', 'reopened'] as const
const received = ['open', 'correcting', 'explaining', 'awaiting-fee', 'proposed', 'reopened'] as const
const unanswered = ['arrived', ...received] as const
const registered = [...unanswered, 'decided', 'answered', 'closed'] as const
const undecided = [...unanswered, 'decided'] as const
const both = ['clerk', 'applicant'] as const

// prettier-ignore
export const transitions = {
  register:                     { label: { zh: '登记',         en: 'Register' },                 from: ['none'],                 by: both,                cite: reg(29) },
  'sign-for':                   { label: { zh: '签收',         en: 'Sign for the letter' },      from: ['arrived'],              by: ['clerk'],           cite: reg(31, 1, 2) },
  'confirm-receipt':            { label: { zh: '确认收到',     en: 'Confirm receipt' },          from: ['arrived'],              by: ['clerk'],           cite: reg(31) },
  'prove-identity':             { label: { zh: '核对身份证明', en: 'Take proof of identity' },   from: unanswered,               by: ['clerk'],           cite: reg(29) },
  assign:                       { label: { zh: '转办',         en: 'Assign' },                   from: unanswered,               by: ['clerk', 'head'],   cite: reg(4) },
  'call-for-records':           { label: { zh: '调取材料',     en: 'Call for records' },         from: inHand,                   by: ['clerk', 'head'],   cite: reg(45) },
  'answer-records-call':        { label: { zh: '反馈材料',     en: 'Answer the call' },          from: received,                 by: ['section', 'clerk'], cite: reg(45) },
  'ask-correction':             { label: { zh: '告知补正',     en: 'Ask for correction' },       from: ['open'],                 by: ['clerk'],           cite: reg(30), matter: 'disclosure' },
  'receive-correction':         { label: { zh: '收到补正',     en: 'Receive the correction' },   from: ['correcting'],           by: both,                cite: reg(30) },
  consult:                      { label: { zh: '征求意见',     en: 'Consult' },                  from: inHand,                   by: ['clerk'],           cite: reg(32), matter: 'disclosure' },
  'record-consultation-answer': { label: { zh: '登记意见',     en: 'Record the answer' },        from: received,                 by: ['clerk'],           cite: reg(32) },
  'lapse-consultation':         { label: { zh: '征询逾期',     en: 'No answer came' },           from: received,                 by: ['clerk', 'clockwork'], cite: reg(32) },
  'propose-extension':          { label: { zh: '申请延期',     en: 'Propose an extension' },     from: ['open', 'explaining'],                 by: ['clerk'],           cite: reg(33, 2), matter: 'disclosure' },
  'approve-extension':          { label: { zh: '同意延期',     en: 'Approve the extension' },    from: ['open', 'explaining'],                 by: ['head'],            cite: reg(33, 2), matter: 'disclosure' },
  'decline-extension':          { label: { zh: '不同意延期',   en: 'Decline the extension' },    from: ['open', 'explaining'],                 by: ['head'],            cite: reg(33, 2), matter: 'disclosure' },
  'ask-reasons':                { label: { zh: '要求说明理由', en: 'Ask for reasons' },          from: ['open'],                 by: ['clerk'],           cite: reg(35), matter: 'disclosure' },
  'receive-reasons':            { label: { zh: '收到理由',     en: 'Receive the reasons' },      from: ['explaining'],           by: both,                cite: reg(35) },
  'judge-reasons':              { label: { zh: '审查理由',     en: 'Judge the reasons' },        from: ['explaining'],           by: ['head'],            cite: reg(35) },
  defer:                        { label: { zh: '延迟答复',     en: 'Defer the reply' },          from: ['open'],                 by: ['head'],            cite: reg(35), matter: 'disclosure' },
  'notify-fee':                 { label: { zh: '收费通知',     en: 'Notify the fee' },           from: ['open'],                 by: ['clerk'],           cite: cite('fee-measures', 6), matter: 'disclosure' },
  'waive-fee':                  { label: { zh: '减免费用',     en: 'Waive the fee' },            from: ['awaiting-fee'],         by: ['head'],            cite: reg(42) },
  'record-payment':             { label: { zh: '登记缴费',     en: 'Record the payment' },       from: ['awaiting-fee'],         by: ['clerk'],           cite: cite('fee-measures', 6) },
  'propose-decision':           { label: { zh: '拟定答复',     en: 'Propose the decision' },     from: ['open', 'correcting', 'explaining', 'awaiting-fee', 'reopened'], by: ['clerk'], cite: reg(36), matter: 'disclosure' },
  'return-decision':            { label: { zh: '退回',         en: 'Return the decision' },      from: ['proposed', 'decided'],            by: ['head'],            cite: reg(45) },
  'approve-decision':           { label: { zh: '签发答复',     en: 'Approve the decision' },     from: ['proposed'],             by: ['head'],            cite: reg(36) },
  'send-letter':                { label: { zh: '发出文书',     en: 'Send the letter' },          from: registered,               by: ['clerk'],           cite: reg(33) },
  'record-service':             { label: { zh: '登记送达',     en: 'Record service' },           from: registered,               by: ['clerk'],           cite: cite('reconsideration-rules', 15) },
  'record-delivery-failure':    { label: { zh: '登记退件',     en: 'Record a failed delivery' }, from: registered,               by: ['clerk', 'clockwork'] },
  withdraw:                     { label: { zh: '撤回申请',     en: 'Withdraw' },                 from: undecided,               by: both },
  split:                        { label: { zh: '拆分',         en: 'Split' },                    from: ['arrived', 'open'],      by: ['clerk'],           cite: cite('fee-measures', 4), matter: 'disclosure' },
  merge:                        { label: { zh: '合并',         en: 'Merge' },                    from: ['arrived', 'open'],      by: ['clerk'], matter: 'disclosure' },
  'reclassify-applicant':       { label: { zh: '更正申请人类别', en: 'Reclassify the applicant' }, from: registered,             by: ['head'],            cite: cite('report-form-2021') },
  'pass-on':                    { label: { zh: '转交',         en: 'Pass on' },                  from: registered,               by: ['clerk'],           cite: reg(39, 1) },
  'record-publication':         { label: { zh: '转为主动公开', en: 'Made public' },              from: ['answered'],             by: ['head'],            cite: reg(44), matter: 'disclosure' },
  'record-dispute':             { label: { zh: '登记复议诉讼', en: 'Record a dispute' },         from: registered,               by: ['clerk'],           cite: reg(51), matter: 'disclosure' },
  'record-dispute-result':      { label: { zh: '登记复议诉讼结果', en: 'Record its result' },    from: registered,               by: ['clerk'],           cite: reg(51), matter: 'disclosure' },
  'decide-record':              { label: { zh: '处理更正申请', en: 'Decide on the record' },     from: ['open'],                 by: ['head'],            cite: reg(41), matter: 'record-correction' },
  'add-file':                   { label: { zh: '加入材料',     en: 'Put in a file' },            from: registered,               by: ['section', 'clerk', 'head'] },
  'take-off-file':              { label: { zh: '撤下材料',     en: 'Take off a file' },          from: registered,               by: ['section', 'clerk', 'head'] },
  'move-due':                   { label: { zh: '期限重算',     en: 'Move the due date' },        from: undecided,                by: ['clockwork'],       cite: cite('holiday-measures') },
  void:                         { label: { zh: '作废',         en: 'Void' },                     from: registered,               by: ['head'] },
} as const satisfies Readonly<Record<CaseCommandType, Transition>>
