import type { Words } from '../../kernel/words.ts'
import { type Citation, cite, reg } from '../../statute/citation.ts'
import type { ReportCommandType } from './report-commands.ts'

// prettier-ignore
export const reportStages = {
  none:      { label: { zh: '尚未编制', en: 'Not begun' } },
  draft:     { label: { zh: '编制中',   en: 'Being written' } },
  submitted: { label: { zh: '待审核',   en: 'Waiting to be passed' } },
  passed:    { label: { zh: '待签发',   en: 'Waiting to be signed' } },
  signed:    { label: { zh: '待发布',   en: 'Signed, not yet published' } },
  published: { label: { zh: '已发布',   en: 'Published' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type ReportStage = keyof typeof reportStages

/** What a person may do on the report desk, whatever part he has in the organ. */
// prettier-ignore
export const reportRights = {
  'report.write':   { label: { zh: '编制年度报告的人员', en: 'those who write the annual report' } },
  'report.check':   { label: { zh: '审核年度报告的人员', en: 'those who pass it' } },
  'report.sign':    { label: { zh: '签发年度报告的人员', en: 'those who sign it' } },
  'report.publish': { label: { zh: '发布年度报告的人员', en: 'those who publish it' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type ReportRight = keyof typeof reportRights

/** Who may do what, when: read by `decide` and by whoever shows buttons. */
export interface ReportTransition {
  readonly label: Words
  readonly from: readonly ReportStage[]
  readonly by: readonly ReportRight[]
  readonly cite: Citation
}

const writers = ['report.write'] as const
const form = cite('report-form-2021')

// prettier-ignore
export const reportTransitions = {
  begin:               { label: { zh: '开始编制',     en: 'Begin' },                     from: ['none'],                          by: writers,                          cite: reg(50) },
  'enter-figure':      { label: { zh: '填报数字',     en: 'Enter a figure' },            from: ['draft'],                         by: writers,                          cite: reg(50) },
  'take-back-figure':  { label: { zh: '恢复统计数字', en: 'Take back a figure' },        from: ['draft'],                         by: writers,                          cite: reg(50) },
  write:               { label: { zh: '撰写正文',     en: 'Write' },                     from: ['draft'],                         by: writers,                          cite: reg(50) },
  'take-back-passage': { label: { zh: '恢复自动成稿', en: 'Take back a passage' },       from: ['draft'],                         by: writers,                          cite: reg(50) },
  'explain-doubt':     { label: { zh: '说明疑点',     en: 'Explain a doubt' },           from: ['draft'],                         by: writers,                          cite: form },
  submit:              { label: { zh: '送审',         en: 'Submit' },                    from: ['draft'],                         by: writers,                          cite: form },
  return:              { label: { zh: '退回',         en: 'Return' },                    from: ['submitted', 'passed', 'signed'], by: ['report.check', 'report.sign'],  cite: form },
  'allow-findings':    { label: { zh: '确认可以公开', en: 'Allow what was found' },      from: ['submitted', 'passed', 'signed'], by: ['report.check', 'report.sign'],  cite: reg(15) },
  pass:                { label: { zh: '审核通过',     en: 'Pass' },                      from: ['submitted'],                     by: ['report.check'],                 cite: form },
  sign:                { label: { zh: '签发',         en: 'Sign' },                      from: ['passed'],                        by: ['report.sign'],                  cite: form },
  publish:             { label: { zh: '发布',         en: 'Publish' },                   from: ['signed'],                        by: ['report.publish'],               cite: reg(49) },
  correct:             { label: { zh: '更正',         en: 'Correct what is published' }, from: ['published'],                     by: ['report.write', 'report.check'], cite: form },
  'drop-correction':   { label: { zh: '取消更正',     en: 'Drop the correction' },       from: ['draft'],                         by: ['report.write', 'report.check'], cite: form },
} as const satisfies Readonly<Record<ReportCommandType, ReportTransition>>
