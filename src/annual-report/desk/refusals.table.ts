import type { Words } from '../../kernel/words.ts'
import { type Citation, cite, reg } from '../../statute/citation.ts'

/** Why a command is refused: what is so, and what to do; `{names}` are filled from the facts. */
export interface ReportRefusalRow {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

const form = cite('report-form-2021')

// prettier-ignore
export const reportRefusals = {
  'report-wrong-stage':   { says: { zh: '该报告现为“{stage}”，不能{command}', en: 'The report is “{stage}”: “{command}” is not possible' }, todo: { zh: '请刷新后按当前状态办理', en: 'Reload and act on what it is now' } },
  'report-not-for':       { says: { zh: '{command}由{rights}办理', en: '“{command}” is for {rights}' }, todo: { zh: '请交由有权的人员办理', en: 'Hand it to someone who may' } },
  'report-no-form':       { says: { zh: '{year}年度没有统一格式（2019年度起才有）', en: 'There is no form for {year}; the first is for 2019' }, todo: { zh: '请核对年度', en: 'Check the year' }, cite: reg(50) },
  'report-not-begun':     { says: { zh: '{year}年度还没有开始', en: '{year} has not begun' }, todo: { zh: '请核对年度', en: 'Check the year' } },
  'report-year-not-over': { says: { zh: '{year}年度尚未结束，数字还会变化', en: '{year} is not over: its figures still change' }, todo: { zh: '请在次年1月1日以后送审', en: 'Submit it after 31 December' }, cite: reg(49) },
  'report-no-cell':       { says: { zh: '{year}年度的格式中没有“{cell}”这一格', en: 'The form for {year} has no cell “{cell}”' }, todo: { zh: '请从表中选择', en: 'Choose a cell of the tables' } },
  'report-not-a-figure':  { says: { zh: '“{value}”不能填入{cell}', en: '“{value}” cannot stand in {cell}' }, todo: { zh: '件数填不小于零的整数，没有的填0；增减写明正负；金额以万元计，至多六位小数', en: 'Counts are whole numbers, 0 when there is none; changes have their sign; money is in 10,000 yuan with six decimals at most' }, cite: form },
  'report-no-reason':     { says: { zh: '没有说明理由', en: 'No reason is given' }, todo: { zh: '请说明理由：审核、签发的人要看，以后也要能查', en: 'Give the reason: whoever passes and signs it reads it, and it is kept' } },
  'report-nothing-changed': { says: { zh: '与现有内容相同', en: 'It is so already' }, todo: { zh: '无需改动', en: 'Nothing is to be changed' } },
  'report-not-by-hand':   { says: { zh: '{cell}本来就是统计数字', en: '{cell} holds what was counted' }, todo: { zh: '无需恢复', en: 'Nothing is to be taken back' } },
  'report-not-written':   { says: { zh: '这一部分本来就是自动成稿', en: 'This passage is drafted from the figures already' }, todo: { zh: '无需恢复', en: 'Nothing is to be taken back' } },
  'report-unknown-figure': { says: { zh: '正文引用了格式中没有的数字：{names}', en: 'The text draws on figures there are not: {names}' }, todo: { zh: '请用“插入数字”选择，不要手写花括号', en: 'Choose them by “Insert a figure”; do not type the braces' } },
  'report-no-such-doubt': { says: { zh: '审核结果中没有这一处疑点，可能已随修改消失', en: 'The rules do not doubt this, or no longer' }, todo: { zh: '请按最新的审核结果说明', en: 'Explain what they doubt now' } },
  'report-faults-stand':  { says: { zh: '还有{count}处错误，第一处：{first}', en: 'Faults that stand: {count}. The first: {first}' }, todo: { zh: '请逐处改正后再送审', en: 'Mend them, then submit it' }, cite: form },
  'report-doubts-stand':  { says: { zh: '还有{count}处疑点没有说明，第一处：{first}', en: 'Doubts nobody explained: {count}. The first: {first}' }, todo: { zh: '请核对；确实无误的，逐处说明理由', en: 'Look at each; where it is right, say why' } },
  'report-assumed':       { says: { zh: '第一部分有{count}句是按常例拟写的，没有人确认：“{first}”', en: 'Sentences of part one nobody confirmed: {count}. The first: “{first}”' }, todo: { zh: '请打开第一部分，按实际情况改写或者确认', en: 'Open part one; write what was so, or confirm it' }, cite: reg(50) },
  'report-figures-moved': { says: { zh: '送审以后有{count}处统计数字变了，第一处：{cell}由{was}变为{now}', en: 'Figures that moved since it was submitted: {count}. The first: {cell}, from {was} to {now}' }, todo: { zh: '请退回经办人，按现在的数字重新送审', en: 'Return it, so that it is submitted with the figures as they are now' } },
  'report-words-moved':   { says: { zh: '送审以后自动成稿的正文变了', en: 'What is drafted from the figures has changed since it was submitted' }, todo: { zh: '请退回经办人重新送审', en: 'Return it, so that it is submitted again' } },
  'report-own-work':      { says: { zh: '本报告有您编制的内容，不能由您{command}', en: 'You wrote part of this report: “{command}” is for somebody else' }, todo: { zh: '请交由没有参与编制的人员办理', en: 'Hand it to someone who did not write it' }, cite: form },
  'report-secret-mark':   { says: { zh: '{where}有国家秘密标志“{mark}”', en: 'There is the mark of a state secret, “{mark}”: {whereEn}' }, todo: { zh: '涉密的不得公开，任何人不能放行；请退回经办人删去', en: 'What is secret is not published, and nobody can allow it: return it to have it taken out' }, cite: reg(14) },
  'report-personal-data': { says: { zh: '{where}有疑似{kind}；共有{count}处须先处理', en: 'There seems to be a {kindEn}: {whereEn}; {count} in all' }, todo: { zh: '请退回删去或者遮盖；确可公开的，由没有参与编制的审核、签发人员“确认可以公开”并说明理由', en: 'Return it to have it taken out or masked; if it may be public, somebody who passes or signs it and did not write it allows it and says why' }, cite: reg(15) },
  'report-nothing-found': { says: { zh: '没有需要确认的内容', en: 'Nothing was found that needs to be allowed' }, todo: { zh: '无需确认', en: 'Nothing to do' } },
  'report-nothing-corrected': { says: { zh: '与已发布的第{version}版没有差别', en: 'It does not differ from version {version}, which is published' }, todo: { zh: '确实无需更正的，请取消更正', en: 'If nothing is to be corrected, drop the correction' } },
  'report-no-correction': { says: { zh: '该报告不是在更正', en: 'No correction is under way' }, todo: { zh: '无需取消', en: 'Nothing is to be dropped' } },
} as const satisfies Readonly<Record<string, ReportRefusalRow>>

export type ReportRefusalCode = keyof typeof reportRefusals

/** A refusal is a value: its code, and what is needed to put it into words. */
export interface ReportRefusal {
  readonly code: ReportRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

/** Whether a refusal is one of the report desk; its codes are nobody else's. */
export const isOfReports = (refusal: {
  readonly code: string
  readonly facts: ReportRefusal['facts']
}): refusal is ReportRefusal => Object.hasOwn(reportRefusals, refusal.code)

export const refuse = (code: ReportRefusalCode, facts: ReportRefusal['facts'] = {}): ReportRefusal => ({ code, facts })
