import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'
import type { CaseCommandType } from './case-commands.ts'
import type { CaseRole } from './roles.table.ts'

/** Something a case waits for from the office: what, whose it is, by which command it is done, and by which when it is too late for that. */
export interface TaskKindRow {
  readonly label: Words
  readonly by: readonly CaseRole[]
  readonly does: CaseCommandType
  readonly tooLate?: CaseCommandType
  readonly cite?: Citation
}

// prettier-ignore
export const taskKinds = {
  'sign-for':            { label: { zh: '登记签收',           en: 'Record who signed for it' },         by: ['clerk'],         does: 'sign-for',                   cite: reg(31, 1, 2) },
  'confirm-receipt':     { label: { zh: '与申请人确认收到',   en: 'Confirm receipt with the applicant' }, by: ['clerk'],       does: 'confirm-receipt',            cite: reg(31) },
  assign:                { label: { zh: '分办',               en: 'Assign to a section' },              by: ['clerk', 'head'], does: 'assign',                     cite: reg(4) },
  'answer-records-call': { label: { zh: '反馈材料',           en: 'Answer the call for records' },      by: ['section', 'clerk'], does: 'answer-records-call',     cite: reg(45) },
  'prepare-reply':       { label: { zh: '拟定答复',           en: 'Prepare the reply' },                by: ['clerk'],         does: 'propose-decision',           cite: reg(33, 2) },
  'reply-anew':          { label: { zh: '按决定或者判决重新答复', en: 'Reply anew, as ordered' },       by: ['clerk'],         does: 'propose-decision',           cite: reg(51) },
  'decide-record':       { label: { zh: '处理更正申请',       en: 'Decide on the record' },             by: ['head'],          does: 'decide-record',              cite: reg(41) },
  'approve-decision':    { label: { zh: '签发答复',           en: 'Approve the reply' },                by: ['head'],          does: 'approve-decision',           cite: reg(36) },
  'approve-extension':   { label: { zh: '审批延期',           en: 'Decide on the extension' },          by: ['head'],          does: 'approve-extension', tooLate: 'decline-extension', cite: reg(33, 2) },
  'judge-reasons':       { label: { zh: '审查申请理由',       en: 'Judge the reasons given' },          by: ['head'],          does: 'judge-reasons',              cite: reg(35) },
  'send-letter':         { label: { zh: '发出文书',           en: 'Send the letter' },                  by: ['clerk'],         does: 'send-letter',                cite: reg(33) },
  'send-again':          { label: { zh: '退件，重新发出',     en: 'It came back: send it again' },      by: ['clerk'],         does: 'send-letter' },
  'record-service':      { label: { zh: '登记送达',           en: 'Record when it was served' },        by: ['clerk'],         does: 'record-service',             cite: cite('reconsideration-rules', 15) },
  'correction-over':     { label: { zh: '补正期满，按未补正处理', en: 'Correction period over: close it' }, by: ['clerk'],     does: 'propose-decision',           cite: reg(30) },
  'reasons-over':        { label: { zh: '说明理由期满',       en: 'Period for reasons over' },          by: ['clerk'],         does: 'propose-decision',           cite: reg(35) },
  'fee-over':            { label: { zh: '缴费期满，按未缴费处理', en: 'Fee period over: close it' },    by: ['clerk'],         does: 'propose-decision',           cite: cite('fee-measures', 6) },
  'consultation-over':   { label: { zh: '征求意见期满',       en: 'Consultation period over' },         by: ['clerk'],         does: 'lapse-consultation',         cite: reg(32) },
  'dispute-result':      { label: { zh: '跟踪复议诉讼结果',   en: 'Follow the dispute to its result' }, by: ['clerk'],         does: 'record-dispute-result',      cite: reg(51) },
} as const satisfies Readonly<Record<string, TaskKindRow>>

export type TaskKind = keyof typeof taskKinds
