import type { Words } from '../../../kernel/words.ts'
import type { CaseFigure } from '../../../reads/case-figures.ts'

/** What each figure is called, and what it counts. */
// prettier-ignore
export const figureWords = {
  received:    { label: { zh: '收到', en: 'Received' },           says: { zh: '本期收到（条例第三十一条）的申请', en: 'Requests received within the period (art. 31)' } },
  answered:    { label: { zh: '办结', en: 'Answered' },           says: { zh: '本期首次作出答复或者终止办理的申请', en: 'Requests first answered or ended within the period' } },
  'in-time':   { label: { zh: '按期答复', en: 'In time' },        says: { zh: '在法定期限内答复（含依法延期、征求意见的时间）', en: 'Answered by the legal date, extensions and consultations included' } },
  late:        { label: { zh: '逾期答复', en: 'Late' },           says: { zh: '超过法定期限才答复', en: 'Answered after the legal date' } },
  open:        { label: { zh: '期末未办结', en: 'Open at the end' }, says: { zh: '期末尚未办结的申请', en: 'Not answered by the end of the period' } },
  overdue:     { label: { zh: '已逾期未办结', en: 'Overdue' },    says: { zh: '期末尚未办结，且已超过法定期限', en: 'Not answered by the end of the period, and past the legal date' } },
  corrections: { label: { zh: '告知补正', en: 'Corrections asked' }, says: { zh: '本期告知申请人补正', en: 'Applicants told within the period to correct their request' } },
  extensions:  { label: { zh: '延期', en: 'Extensions' },         says: { zh: '本期首次告知延长答复期限', en: 'Applicants first told within the period that the reply takes longer' } },
} as const satisfies Readonly<Record<CaseFigure, { readonly label: Words; readonly says: Words }>>

/** Words of the dashboard. */
// prettier-ignore
export const dashboardWords = {
  lead:      { zh: '与年度报告表三同一口径：同样的申请、同样的日期。点击任一数字，查看背后的案件。', en: 'Counted as table 3 of the annual report counts: the same requests, the same days. Every number opens into its cases.' },
  period:    { zh: '统计期间', en: 'Period' },
  year:      { zh: '年度', en: 'Year' },
  from:      { zh: '自', en: 'From' },
  to:        { zh: '至', en: 'To' },
  ownPeriod: { zh: '自定期间', en: 'Own period' },
  months:    { zh: '按月趋势', en: 'Month by month' },
  month:     { zh: '月份', en: 'Month' },
  outcomes:  { zh: '处理结果', en: 'Outcomes' },
  sections:  { zh: '承办科室', en: 'Sections' },
  channels:  { zh: '提交方式', en: 'Channels' },
  applicantKinds: { zh: '申请人类别', en: 'Applicants' },
  disputes:  { zh: '复议和诉讼', en: 'Reconsideration and suits' },
  filed:     { zh: '本期提出', en: 'Filed' },
  ended:     { zh: '本期审结', en: 'Ended' },
  pending:   { zh: '期末未审结', en: 'Pending at the end' },
  median:    { zh: '答复用时中位数', en: 'Median time to reply' },
  medianSays:{ zh: '自收到至答复的工作日，含补正、征求意见等待的时间', en: 'Working days from receipt to reply, waiting for others included' },
  days:      { zh: '{days}个工作日', en: '{days} working days' },
  rate:      { zh: '按期答复率', en: 'Share in time' },
  rateSays:  { zh: '按期答复 ÷（按期答复＋逾期答复）', en: 'In time ÷ (in time + late)' },
  noSection: { zh: '未转科室', en: 'No section' },
  unanswered:{ zh: '尚未办结', en: 'Not answered yet' },
  nothing:   { zh: '这一期间没有申请', en: 'No requests in this period' },
  nothingTodo: { zh: '请换一个期间，或者先登记申请、导入旧台账。', en: 'Choose another period, or receive requests or bring in old ledgers first.' },
  asOf:      { zh: '截至{day}', en: 'As of {day}' },
  chart:     { zh: '图：{title}，数字见下表', en: 'Chart: {title}; the figures stand in the table below' },
  seeCases:  { zh: '查看{what}的案件', en: 'See the cases: {what}' },
  ofPath:    { zh: '途径', en: 'Way' },
  reconsideration: { zh: '行政复议', en: 'Reconsideration' },
  'direct-suit':   { zh: '未经复议直接起诉', en: 'Suit without reconsideration' },
  'suit-after':    { zh: '复议后起诉', en: 'Suit after reconsideration' },
} as const satisfies Readonly<Record<string, Words>>
