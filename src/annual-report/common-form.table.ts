import type { ApplicantColumn, Section, Table3Row, Table4 } from './edition.ts'

/** What both editions of the form share, word for word: the six parts … */
// prettier-ignore
export const sections = [
  { ordinal: 1, heading: '一、总体情况',                         en: '1. Overview' },
  { ordinal: 2, heading: '二、主动公开政府信息情况',             en: '2. Proactive disclosure', table: 2 },
  { ordinal: 3, heading: '三、收到和处理政府信息公开申请情况',   en: '3. Requests received and handled', table: 3 },
  { ordinal: 4, heading: '四、政府信息公开行政复议、行政诉讼情况', en: '4. Reconsideration and litigation', table: 4 },
  { ordinal: 5, heading: '五、存在的主要问题及改进情况',         en: '5. Main problems and improvements' },
  { ordinal: 6, heading: '六、其他需要报告的事项',               en: '6. Other matters' },
] as const satisfies readonly Section[]

/** Heads the row labels in each block of table 2. */
export const contents = '信息内容'
/** The corner cell, the head of all columns, and the head of columns 2–6 of table 3. */
export const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
export const columnsHeading = '申请人情况'
export const organisations = '法人或其他组织'

// prettier-ignore
export const applicantColumns = [
  { key: 'natural',    label: '自然人',       en: 'Natural persons' },
  { key: 'commercial', label: '商业企业',     en: 'Commercial enterprises' },
  { key: 'research',   label: '科研机构',     en: 'Research institutions' },
  { key: 'social',     label: '社会公益组织', en: 'Public-interest bodies' },
  { key: 'legal',      label: '法律服务机构', en: 'Legal service providers' },
  { key: 'other',      label: '其他',         en: 'Others' },
  { key: 'total',      label: '总计',         en: 'Total' },
] as const satisfies readonly ApplicantColumn[]

/** The outer heads of table 3, each over several rows. */
export const resultsHeading = '三、本年度办理结果'
const denied = '（三）不予公开'
const unable = '（四）无法提供'
const refused = '（五）不予处理'

/** … the rows of table 3 before （六）其他处理 … */
// prettier-ignore
export const table3Opening = [
  { key: 'new',       path: ['一、本年新收政府信息公开申请数量'], en: 'New requests', role: 'in' },
  { key: 'carry-in',  path: ['二、上年结转政府信息公开申请数量'], en: 'Carried over from last year', role: 'in' },
  { key: 'granted',   path: [resultsHeading, '（一）予以公开'], en: 'Disclosed', role: 'outcome' },
  { key: 'partial',   path: [resultsHeading, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], en: 'Disclosed in part', role: 'outcome' },
  { key: 'denied.1',  path: [resultsHeading, denied,  '1.属于国家秘密'], en: 'Denied: state secret', role: 'outcome' },
  { key: 'denied.2',  path: [resultsHeading, denied,  '2.其他法律行政法规禁止公开'], en: 'Denied: prohibited by law or regulation', role: 'outcome' },
  { key: 'denied.3',  path: [resultsHeading, denied,  '3.危及“三安全一稳定”'], en: 'Denied: security and stability', role: 'outcome' },
  { key: 'denied.4',  path: [resultsHeading, denied,  '4.保护第三方合法权益'], en: 'Denied: rights of third parties', role: 'outcome' },
  { key: 'denied.5',  path: [resultsHeading, denied,  '5.属于三类内部事务信息'], en: 'Denied: internal affairs', role: 'outcome' },
  { key: 'denied.6',  path: [resultsHeading, denied,  '6.属于四类过程性信息'], en: 'Denied: process information', role: 'outcome' },
  { key: 'denied.7',  path: [resultsHeading, denied,  '7.属于行政执法案卷'], en: 'Denied: enforcement case file', role: 'outcome' },
  { key: 'denied.8',  path: [resultsHeading, denied,  '8.属于行政查询事项'], en: 'Denied: register enquiry', role: 'outcome' },
  { key: 'unable.1',  path: [resultsHeading, unable,  '1.本机关不掌握相关政府信息'], en: 'Unable: not held', role: 'outcome' },
  { key: 'unable.2',  path: [resultsHeading, unable,  '2.没有现成信息需要另行制作'], en: 'Unable: would have to be created', role: 'outcome' },
  { key: 'unable.3',  path: [resultsHeading, unable,  '3.补正后申请内容仍不明确'], en: 'Unable: unclear after correction', role: 'outcome' },
  { key: 'refused.1', path: [resultsHeading, refused, '1.信访举报投诉类申请'], en: 'Not processed: petition, report or complaint', role: 'outcome' },
  { key: 'refused.2', path: [resultsHeading, refused, '2.重复申请'], en: 'Not processed: repeated request', role: 'outcome' },
  { key: 'refused.3', path: [resultsHeading, refused, '3.要求提供公开出版物'], en: 'Not processed: public publication', role: 'outcome' },
  { key: 'refused.4', path: [resultsHeading, refused, '4.无正当理由大量反复申请'], en: 'Not processed: excessive without reason', role: 'outcome' },
  { key: 'refused.5', path: [resultsHeading, refused, '5.要求行政机关确认或重新出具已获取信息'], en: 'Not processed: confirm or reissue', role: 'outcome' },
] as const satisfies readonly Table3Row[]

/** … and those after it. */
// prettier-ignore
export const table3Closing = [
  { key: 'done',      path: [resultsHeading, '（七）总计'], en: 'Handled in all', role: 'done' },
  { key: 'carry-out', path: ['四、结转下年度继续办理'], en: 'Carried over to next year', role: 'carry-out' },
] as const satisfies readonly Table3Row[]

// prettier-ignore
export const table4 = {
  groups: [
    { key: 'reconsideration', path: ['行政复议'], en: 'Reconsideration' },
    { key: 'direct-suit',     path: ['行政诉讼', '未经复议直接起诉'], en: 'Litigation without reconsideration' },
    { key: 'suit-after',      path: ['行政诉讼', '复议后起诉'], en: 'Litigation after reconsideration' },
  ],
  columns: [
    { key: 'upheld',    label: '结果维持', en: 'Upheld' },
    { key: 'corrected', label: '结果纠正', en: 'Corrected' },
    { key: 'other',     label: '其他结果', en: 'Other' },
    { key: 'pending',   label: '尚未审结', en: 'Pending' },
    { key: 'total',     label: '总计',     en: 'Total' },
  ],
} as const satisfies Table4
