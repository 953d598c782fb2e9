import type { Words } from '../../kernel/words.ts'

/** Words of the list of cases. */
// prettier-ignore
export const casesWords = {
  number:       { zh: '登记编号', en: 'Number' },
  wanted:       { zh: '所需信息', en: 'What is asked for' },
  applicant:    { zh: '申请人类别', en: 'Applicant' },
  channel:      { zh: '提交方式', en: 'Came by' },
  received:     { zh: '收到申请之日', en: 'Received' },
  due:          { zh: '答复期限', en: 'Reply due' },
  section:      { zh: '科室', en: 'Section' },
  stage:        { zh: '状态', en: 'Stage' },
  outcome:      { zh: '处理结果', en: 'Outcome' },
  only:         { zh: '办理情况', en: 'Progress' },
  open:         { zh: '办理中', en: 'In hand' },
  'nearly-due': { zh: '临近期限', en: 'Nearly due' },
  overdue:      { zh: '已逾期', en: 'Overdue' },
  dueBy:        { zh: '到期日不晚于', en: 'Due by' },
  receivedFrom: { zh: '收到日期自', en: 'Received from' },
  receivedTo:   { zh: '至', en: 'to' },
  paused:       { zh: '自 {day} 起不计', en: 'not counted since {day}' },
  provisional:  { zh: '暂定', en: 'provisional' },
  provisionalWhy: { zh: '该年度放假通知尚未公布，日期可能变动', en: 'The holiday notice of that year is not out: the day may move' },
  notYet:       { zh: '待确认', en: 'to be confirmed' },
  byApplicant:  { zh: '同一申请人的申请', en: 'Requests of one applicant' },
  new:          { zh: '登记申请', en: 'Receive a request' },
  none:         { zh: '还没有申请', en: 'No requests yet' },
  record:       { zh: '更正申请', en: 'Correction of a record' },
} as const satisfies Readonly<Record<string, Words>>
