import type { Words } from '../kernel/words.ts'
import type { DictionaryName } from './import-words.table.ts'

/** What a column of an old ledger may hold. */
export interface ImportField {
  readonly label: Words
  /** `day-or-month`: a month stands for its last day. `yuan`, `ten-thousand-yuan`: money, kept in fen. */
  readonly reads: 'text' | 'day' | 'day-or-month' | 'count' | 'yuan' | 'ten-thousand-yuan' | DictionaryName
  /** A row without it is refused. */
  readonly needed?: true
  /** Longest text it takes. */
  readonly most?: number
  /** Known headings, as met in the ledgers of county offices. */
  readonly headings: readonly string[]
}

// prettier-ignore
export const requestFields = {
  number:               { label: { zh: '登记编号', en: 'number' }, reads: 'text', needed: true, headings: ['编号', '登记号', '受理编号', '受理号', '申请编号', '收文编号', '收件编号', '办件编号', '流水号', '申请登记号', '收文号'] },
  arrivedOn:            { label: { zh: '申请日期', en: 'day it was sent or came' }, reads: 'day', headings: ['申请时间', '提交日期', '提交时间', '收件日期', '收件时间', '来件日期', '来件时间', '申请提交日期'] },
  receivedOn:           { label: { zh: '收到日期', en: 'day of receipt' }, reads: 'day', headings: ['收到申请日期', '收到申请时间', '收到申请之日', '收到时间', '受理日期', '受理时间', '登记日期', '登记时间', '接收日期', '接收时间', '确认日期', '确认收到日期'] },
  channel:              { label: { zh: '渠道', en: 'channel' }, reads: 'channel', needed: true, headings: ['申请渠道', '申请方式', '申请途径', '受理方式', '提交方式', '来件方式', '接收渠道', '收件方式', '申请来源', '来源', '受理渠道'] },
  applicantName:        { label: { zh: '申请人', en: 'applicant' }, reads: 'text', needed: true, most: 200, headings: ['申请人姓名', '申请人名称', '申请人姓名名称', '申请人姓名或名称', '姓名', '姓名名称', '姓名或名称', '申请人姓名单位名称', '申请人单位名称', '申请单位个人', '申请人或单位'] },
  applicantKind:        { label: { zh: '申请人类别', en: 'kind of applicant' }, reads: 'applicant-kind', needed: true, headings: ['申请人类型', '申请人性质', '申请主体', '申请主体类别', '申请主体类型', '主体类别', '申请人身份', '申请人属性'] },
  identityNumber:       { label: { zh: '证件号码', en: 'identity number' }, reads: 'text', most: 60, headings: ['身份证号', '身份证号码', '证件号', '有效证件号码', '统一社会信用代码', '身份证号信用代码', '身份证号码统一社会信用代码'] },
  telephone:            { label: { zh: '联系电话', en: 'telephone' }, reads: 'text', most: 60, headings: ['电话', '电话号码', '联系方式', '手机', '手机号', '手机号码', '申请人电话'] },
  email:                { label: { zh: '电子邮箱', en: 'e-mail' }, reads: 'text', most: 200, headings: ['邮箱', '邮箱地址', '电子邮件地址', 'email'] },
  address:              { label: { zh: '通信地址', en: 'address' }, reads: 'text', most: 300, headings: ['地址', '联系地址', '通讯地址', '住址', '邮寄地址', '申请人地址'] },
  postcode:             { label: { zh: '邮政编码', en: 'postcode' }, reads: 'text', most: 20, headings: ['邮编'] },
  representative:       { label: { zh: '法定代表人', en: 'legal representative' }, reads: 'text', most: 100, headings: ['法人代表', '负责人'] },
  contact:              { label: { zh: '联系人', en: 'contact' }, reads: 'text', most: 100, headings: ['联系人姓名'] },
  agentName:            { label: { zh: '代理人', en: 'agent' }, reads: 'text', most: 100, headings: ['委托代理人', '代理人姓名'] },
  wanted:               { label: { zh: '申请内容', en: 'what is asked for' }, reads: 'text', needed: true, most: 4_000, headings: ['申请公开内容', '申请公开的内容', '申请公开的信息', '申请公开信息', '申请信息内容', '所需政府信息', '所需信息', '所需信息描述', '所需政府信息内容', '所需政府信息描述', '申请事项', '内容描述', '信息内容', '申请内容摘要', '主要内容', '申请公开政府信息内容', '内容', '申请公开的政府信息'] },
  section:              { label: { zh: '承办科室', en: 'section' }, reads: 'text', most: 100, headings: ['承办部门', '承办单位', '承办股室', '办理科室', '办理部门', '责任科室', '责任部门', '经办科室', '经办部门', '股室', '科室'] },
  correctionAskedOn:    { label: { zh: '补正告知日期', en: 'day of the notice to correct' }, reads: 'day', headings: ['补正通知日期', '告知补正日期', '要求补正日期', '发出补正通知日期', '补正告知时间', '补正通知时间', '补正告知书日期'] },
  correctedOn:          { label: { zh: '收到补正日期', en: 'day the correction came' }, reads: 'day', headings: ['补正收到日期', '申请人补正日期', '补正完成日期', '补正材料收到日期', '收到补正时间', '补正提交日期'] },
  extendedOn:           { label: { zh: '延期告知日期', en: 'day the extension was told' }, reads: 'day', headings: ['延期日期', '延期时间', '延期答复日期', '延期答复告知日期', '延长答复期限日期', '延长答复告知日期'] },
  extensionDays:        { label: { zh: '延长工作日', en: 'working days of the extension' }, reads: 'count', headings: ['延期天数', '延期工作日', '延长天数', '延期工作日数', '延长工作日数'] },
  repliedOn:            { label: { zh: '答复日期', en: 'day of the reply' }, reads: 'day', headings: ['答复时间', '回复日期', '回复时间', '办结日期', '办结时间', '答复书日期', '作出答复日期', '发出答复日期', '办理日期'] },
  outcome:              { label: { zh: '办理结果', en: 'outcome' }, reads: 'outcome', headings: ['答复类型', '答复结果', '处理结果', '公开类型', '答复情况', '办理情况', '答复类别', '处理情况', '公开情况', '答复意见', '结果'] },
  letterNumber:         { label: { zh: '答复文号', en: 'number of the reply' }, reads: 'text', most: 200, headings: ['文号', '答复书文号', '告知书文号', '答复书编号', '告知书编号', '发文号', '发文字号', '文书编号', '文书文号'] },
  servedOn:             { label: { zh: '送达日期', en: 'day of service' }, reads: 'day', headings: ['送达时间', '答复送达日期', '回执日期'] },
  reconsiderationOn:    { label: { zh: '申请复议日期', en: 'day reconsideration was asked' }, reads: 'day', headings: ['复议日期', '复议时间', '复议申请日期', '行政复议日期', '复议申请时间', '行政复议申请日期', '复议受理日期'] },
  reconsiderationBefore: { label: { zh: '复议机关', en: 'reconsideration organ' }, reads: 'text', most: 200, headings: ['行政复议机关'] },
  reconsiderationNumber: { label: { zh: '复议案号', en: 'number of the reconsideration' }, reads: 'text', most: 200, headings: ['复议文号', '复议决定书文号', '行政复议文号'] },
  reconsiderationResult: { label: { zh: '复议结果', en: 'result of the reconsideration' }, reads: 'reconsideration-result', headings: ['行政复议结果', '复议决定', '行政复议情况', '复议情况', '行政复议'] },
  reconsiderationEndedOn: { label: { zh: '复议决定日期', en: 'day of the reconsideration decision' }, reads: 'day', headings: ['复议结果日期', '复议办结日期', '复议决定时间', '复议结案日期'] },
  suitOn:               { label: { zh: '起诉日期', en: 'day of the suit' }, reads: 'day', headings: ['诉讼日期', '诉讼时间', '起诉时间', '提起诉讼日期', '行政诉讼日期', '立案日期'] },
  suitBefore:           { label: { zh: '受理法院', en: 'court' }, reads: 'text', most: 200, headings: ['法院', '审理法院'] },
  suitNumber:           { label: { zh: '诉讼案号', en: 'number of the suit' }, reads: 'text', most: 200, headings: ['案号', '裁判文书号'] },
  suitResult:           { label: { zh: '诉讼结果', en: 'result of the suit' }, reads: 'suit-result', headings: ['行政诉讼结果', '判决结果', '裁判结果', '行政诉讼情况', '诉讼情况', '行政诉讼'] },
  suitEndedOn:          { label: { zh: '裁判日期', en: 'day of the judgment' }, reads: 'day', headings: ['判决日期', '诉讼结果日期', '结案日期', '判决时间', '诉讼办结日期', '诉讼结案日期'] },
} as const satisfies Readonly<Record<string, ImportField>>

export type RequestField = keyof typeof requestFields

/** Disputes kept in a ledger of their own, one in a row. */
// prettier-ignore
export const disputeFields = {
  caseNumber:   { label: { zh: '登记编号', en: 'number of the request' }, reads: 'text', most: 200, headings: ['申请编号', '编号', '依申请编号', '申请登记编号', '对应申请编号', '受理编号'] },
  path:         { label: { zh: '类别', en: 'kind of dispute' }, reads: 'dispute-path', needed: true, headings: ['类型', '争议类型', '救济途径', '案件类型', '案件类别', '复议诉讼', '复议或诉讼', '途径'] },
  filedOn:      { label: { zh: '提起日期', en: 'day it was brought' }, reads: 'day', needed: true, headings: ['申请日期', '起诉日期', '受理日期', '申请复议日期', '收案日期', '立案日期', '提起时间', '提起复议或诉讼日期'] },
  before:       { label: { zh: '受理机关', en: 'before whom' }, reads: 'text', most: 200, headings: ['复议机关', '法院', '受理法院', '复议机关或法院', '复议机关法院', '审理机关', '受理单位'] },
  disputeNumber: { label: { zh: '案号', en: 'number of the dispute' }, reads: 'text', most: 200, headings: ['文号', '案件编号', '案号文号', '文书号', '决定书文号'] },
  result:       { label: { zh: '结果', en: 'result' }, reads: 'text', most: 100, headings: ['审理结果', '处理结果', '裁决结果', '复议诉讼结果', '办理结果', '结案情况'] },
  endedOn:      { label: { zh: '结案日期', en: 'day it ended' }, reads: 'day', headings: ['审结日期', '决定日期', '裁判日期', '判决日期', '结果日期', '办结日期', '结案时间'] },
} as const satisfies Readonly<Record<string, ImportField>>

export type DisputeField = keyof typeof disputeFields

/** What an office keeps for table 2: documents, items, decisions, money; one entry in a row, or a month's count. */
// prettier-ignore
export const entryFields = {
  kind:     { label: { zh: '类别', en: 'kind' }, reads: 'ledger-kind', needed: true, headings: ['种类', '类型', '信息类别', '登记类别', '统计项目', '项目类别'] },
  on:       { label: { zh: '日期', en: 'day' }, reads: 'day-or-month', needed: true, headings: ['制发日期', '成文日期', '印发日期', '作出日期', '决定日期', '发生日期', '月份', '列入日期', '收取日期', '采购日期', '统计月份', '制定日期'] },
  title:    { label: { zh: '名称', en: 'title' }, reads: 'text', most: 400, headings: ['文件名称', '标题', '事项名称', '项目名称', '文件标题', '规范性文件名称'] },
  number:   { label: { zh: '文号', en: 'number' }, reads: 'text', most: 200, headings: ['编号', '发文字号', '文件编号', '决定书文号', '登记号'] },
  publicOn: { label: { zh: '公开日期', en: 'day of publication' }, reads: 'day', headings: ['公布日期', '发布日期', '主动公开日期', '公开时间'] },
  ledBy:    { label: { zh: '牵头机关', en: 'leading organ' }, reads: 'text', most: 200, headings: ['牵头单位', '牵头部门', '主办机关'] },
  repealedOn: { label: { zh: '废止日期', en: 'day of repeal' }, reads: 'day', headings: ['废止时间'] },
  lapsedOn: { label: { zh: '失效日期', en: 'day it lapsed' }, reads: 'day', headings: ['失效时间', '有效期届满日'] },
  takenOffOn: { label: { zh: '取消日期', en: 'day it was taken off the list' }, reads: 'day', headings: ['取消时间', '退出日期'] },
  count:    { label: { zh: '数量', en: 'count' }, reads: 'count', headings: ['件数', '数量件', '办件量', '处理决定数量', '决定数量', '数'] },
  yuan:     { label: { zh: '金额（元）', en: 'amount in yuan' }, reads: 'yuan', headings: ['收费金额（元）', '收入（元）', '采购金额（元）', '收费收入（元）', '总金额（元）'] },
  tenThousandYuan: { label: { zh: '金额（万元）', en: 'amount in ten thousand yuan' }, reads: 'ten-thousand-yuan', headings: ['收费金额（万元）', '收入（万元）', '采购金额（万元）', '采购总金额（万元）', '收费收入（万元）', '总金额（万元）'] },
} as const satisfies Readonly<Record<string, ImportField>>

export type EntryField = keyof typeof entryFields

/** Headings that may mean either of several fields: taken for the one that no other column is, else asked for. */
// prettier-ignore
export const unclearHeadings: Readonly<Record<string, readonly string[]>> = {
  补正日期: ['correctedOn', 'correctionAskedOn'],
  补正时间: ['correctedOn', 'correctionAskedOn'],
  签收日期: ['receivedOn', 'servedOn'],
  签收时间: ['receivedOn', 'servedOn'],
  日期:     ['receivedOn', 'repliedOn', 'filedOn', 'on'],
  时间:     ['receivedOn', 'repliedOn', 'filedOn', 'on'],
  金额:     ['yuan', 'tenThousandYuan'],
  收费金额: ['yuan', 'tenThousandYuan'],
  采购金额: ['yuan', 'tenThousandYuan'],
  申请人类别名称: ['applicantKind', 'applicantName'],
}

/** Headings that are understood and of which nothing is brought in: what follows from the rest, and what has no place in a case. */
// prettier-ignore
export const passedOver: readonly string[] = [
  '序号', '备注', '说明', '年度', '年份', '月份', '答复期限', '应答复日期', '截止日期', '到期日', '到期日期', '办理期限', '法定期限', '答复截止日期', '是否逾期', '是否超期', '是否延期', '是否补正', '是否收费',
  '经办人', '承办人', '责任人', '办理人', '登记人', '收件人', '审核人', '办理状态', '办理进度', '办理时长', '用时', '办理天数', '送达方式', '答复方式', '获取方式', '提供方式', '领取方式', '介质', '性别', '职业', '工作单位', '是否复议', '是否诉讼', '是否存在复议诉讼', '证件类型', '证件名称', '信息用途', '用途', '附件',
]
