import type { columnsHeading, contents, corner, organisations, table4 } from './common-form.table.ts'
import type { edition2019 } from './edition-2019.table.ts'
import type { edition2021 } from './edition-2021.table.ts'

/** What the form prints around its rows and columns, and the rows of table 3 from the outermost merged cell inwards. */
type PathLabel =
  | typeof contents
  | typeof corner
  | typeof columnsHeading
  | typeof organisations
  | (typeof edition2019 | typeof edition2021)['table3']['rows'][number]['path'][number]
  | (typeof table4)['groups'][number]['path'][number]

/** English for the labels that stand inside others: short, for the cell around them says the rest. Rows and columns with a name of their own have it in their edition. */
// prettier-ignore
export const formLabels = {
  '信息内容': 'Information',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）': '(In each column, item 1 plus item 2 equals item 3 plus item 4.)',
  '申请人情况': 'Applicants',
  '法人或其他组织': 'Legal persons and other organisations',
  '一、本年新收政府信息公开申请数量': '1. Requests received in the year',
  '二、上年结转政府信息公开申请数量': '2. Requests carried over from last year',
  '三、本年度办理结果': '3. Results in the year',
  '（一）予以公开': '(1) Disclosed',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '(2) Disclosed in part (where a document was separated: counted here and nowhere else)',
  '（三）不予公开': '(3) Denied',
  '1.属于国家秘密': '1. State secret',
  '2.其他法律行政法规禁止公开': '2. Prohibited by other laws or administrative regulations',
  '3.危及“三安全一稳定”': '3. Danger to security and stability',
  '4.保护第三方合法权益': '4. Rights of third parties',
  '5.属于三类内部事务信息': '5. Internal affairs, three kinds',
  '6.属于四类过程性信息': '6. Process information, four kinds',
  '7.属于行政执法案卷': '7. Enforcement case file',
  '8.属于行政查询事项': '8. Register enquiry',
  '（四）无法提供': '(4) Unable to provide',
  '1.本机关不掌握相关政府信息': '1. Not held by this organ',
  '2.没有现成信息需要另行制作': '2. Not ready-made, would have to be created',
  '3.补正后申请内容仍不明确': '3. Still unclear after correction',
  '（五）不予处理': '(5) Not processed',
  '1.信访举报投诉类申请': '1. Petition, report or complaint',
  '2.重复申请': '2. Repeated request',
  '3.要求提供公开出版物': '3. Public publication asked for',
  '4.无正当理由大量反复申请': '4. Many repeated requests without good reason',
  '5.要求行政机关确认或重新出具已获取信息': '5. To confirm or reissue what was already received',
  '（六）其他处理': '(6) Otherwise handled',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1. Not corrected in time without good reason, no longer processed',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2. Fee not paid in time, no longer processed',
  '3.其他': '3. Other',
  '（七）总计': '(7) Total',
  '四、结转下年度继续办理': '4. Carried over to next year',
  '行政复议': 'Reconsideration',
  '行政诉讼': 'Litigation',
  '未经复议直接起诉': 'Without reconsideration',
  '复议后起诉': 'After reconsideration',
} as const satisfies Readonly<Record<PathLabel, string>>
