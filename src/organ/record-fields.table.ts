import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'
import type { GuideItemCode } from './guide-items.table.ts'
import type { RecordGroup } from './record-groups.table.ts'

/** A field of the organ's record: what it is called, what it is for, and which duty it serves. */
export interface RecordField {
  readonly group: RecordGroup
  readonly kind: 'line' | 'text' | 'choice' | 'days' | 'yes-no'
  readonly label: Words
  /** Where it is used, or how it is written. */
  readonly hint?: Words
  /** How it is written, told when it is not. */
  readonly form?: Words
  /** May be left out of the record; a duty may ask for it all the same. */
  readonly optional?: true
  /** Entered once and never changed. */
  readonly fixed?: true
  /** The item of the guide it fills (art. 12). */
  readonly guide?: GuideItemCode
  readonly cite?: Citation
}

const foot = cite('reconsideration', 23, 2)

// prettier-ignore
export const recordFields = {
  name:         { group: 'organ', kind: 'line', label: { zh: '机关名称', en: 'Name' }, hint: { zh: '全称，与印章一致；用于文书、指南、年度报告和每一页', en: 'In full, as on the seal; on letters, guide, report and every page' } },
  id:           { group: 'organ', kind: 'line', fixed: true, label: { zh: '机关标识', en: 'Identifier' }, hint: { zh: '日志和备份以它记录，不能更改', en: 'Log and backups are kept by it; it stays' } },
  code:         { group: 'organ', kind: 'line', optional: true, label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, hint: { zh: '索引号以它开头；没有登记的，不能发布公开文件', en: 'Index numbers begin with it; without it no document can be published' }, form: { zh: '18位数字和大写字母', en: '18 digits and capital letters' } },
  numberPrefix: { group: 'organ', kind: 'line', label: { zh: '发文机关代字', en: 'Prefix of document numbers' }, hint: { zh: '答复文号以它开头，如：云商公开〔2026〕12号；更改后新发的文书使用新的代字', en: 'What numbers of letters begin with: 云商公开〔2026〕12号; a new one counts for letters sent from then on' }, form: { zh: '1至20个汉字或者字母', en: '1 to 20 Chinese characters or letters' } },
  kind:         { group: 'organ', kind: 'choice', label: { zh: '机关类别', en: 'Kind of organ' }, hint: { zh: '决定由谁受理对本机关的行政复议，以及应当主动公开的项目', en: 'It decides who reviews its replies, and what it must publish' }, cite: cite('reconsideration', 24, 1) },
  region:       { group: 'organ', kind: 'line', optional: true, label: { zh: '行政区划代码', en: 'Region code' }, hint: { zh: '当地另有放假安排的，按此计算工作日；更改后在办案件的期限随即重新计算', en: 'Regional holidays count by it; changing it reckons every case in hand anew' }, form: { zh: '2位、4位或者6位数字，如 430603', en: '2, 4 or 6 digits, such as 430603' } },

  'office.name':      { group: 'office', kind: 'line', guide: 'name',      label: { zh: '工作机构名称', en: 'Name of the office' } },
  'office.address':   { group: 'office', kind: 'line', guide: 'address',   label: { zh: '办公地址', en: 'Address' }, hint: { zh: '也用于补正、说明理由和征求意见的文书', en: 'Also in letters that ask for an answer' } },
  'office.postcode':  { group: 'office', kind: 'line', optional: true,     label: { zh: '邮政编码', en: 'Postcode' }, form: { zh: '6位数字', en: 'six digits' } },
  'office.hours':     { group: 'office', kind: 'line', guide: 'hours',     label: { zh: '办公时间', en: 'Office hours' }, hint: { zh: '如：工作日8:30–12:00，14:30–17:30', en: 'For example: 工作日8:30–12:00，14:30–17:30' } },
  'office.telephone': { group: 'office', kind: 'line', guide: 'telephone', label: { zh: '联系电话', en: 'Telephone' }, hint: { zh: '含区号；印在每份文书的末尾', en: 'With its area code; at the foot of every letter' }, form: { zh: '至少5位数字，如 0730-5550108', en: 'five digits at least, such as 0730-5550108' } },
  'office.fax':       { group: 'office', kind: 'line', optional: true, guide: 'fax', label: { zh: '传真号码', en: 'Fax' } },
  'office.email':     { group: 'office', kind: 'line', optional: true, guide: 'internet', label: { zh: '电子邮箱', en: 'E-mail' }, hint: { zh: '互联网联系方式：邮箱和网址至少登记一项', en: 'Internet contact: an e-mail address or a website at least' }, form: { zh: '如 xxgk@yunxi.gov.cn', en: 'such as xxgk@yunxi.gov.cn' } },
  'office.website':   { group: 'office', kind: 'line', optional: true, guide: 'internet', label: { zh: '网址', en: 'Website' } },
  followUp:           { group: 'office', kind: 'text', optional: true, label: { zh: '查询办理情况的方式', en: 'How to follow a request' }, hint: { zh: '写入《登记回执》；不填的，写拨打联系电话', en: 'In the receipt; left out, it says to call the telephone' } },

  reconsiderationOrgan:   { group: 'remedies', kind: 'line', label: { zh: '行政复议机关', en: 'Reconsideration organ' }, hint: { zh: '写入每份答复的救济告知', en: 'In the remedies of every reply' }, cite: foot },
  reconsiderationChannel: { group: 'remedies', kind: 'line', optional: true, label: { zh: '互联网提交行政复议申请书的渠道', en: 'Channel for filing by internet' }, hint: { zh: '以互联网方式送达的答复必须载明；没有登记的，不能以该方式送达', en: 'A reply served by internet must name it; without it none can be served so' }, cite: cite('reconsideration', 22) },
  court:                  { group: 'remedies', kind: 'line', label: { zh: '有管辖权的人民法院', en: 'Court' }, hint: { zh: '写入救济告知', en: 'In the notice of remedies' } },
  competentAuthority:     { group: 'remedies', kind: 'line', optional: true, label: { zh: '受理投诉举报的主管部门', en: 'Authority for complaints' }, hint: { zh: '上一级行政机关或者政府信息公开工作主管部门，写入指南', en: 'The superior organ or the authority for disclosure, in the guide' }, cite: reg(51) },

  feeAccount:                       { group: 'handling', kind: 'text', optional: true, label: { zh: '信息处理费的缴纳方式', en: 'How the fee is paid' }, hint: { zh: '收款账户、缴费地点；没有登记的，不能发出收费通知', en: 'Account or place; without it no fee notice can be sent' }, cite: cite('fee-measures', 6) },
  'settings.correctionWorkingDays': { group: 'handling', kind: 'days', label: { zh: '补正期限', en: 'Period for correction' }, hint: { zh: '《条例》要求合理，天数由本机关定', en: 'The Regulation asks for a reasonable one; the number is the organ’s' }, form: { zh: '1至60个工作日', en: '1 to 60 working days' }, cite: reg(30) },
  'settings.explanationWorkingDays': { group: 'handling', kind: 'days', label: { zh: '说明理由期限', en: 'Period for giving reasons' }, form: { zh: '1至60个工作日', en: '1 to 60 working days' }, cite: reg(35) },
  'settings.earlyWorkingDays':      { group: 'handling', kind: 'days', label: { zh: '内部期限提前', en: 'Own date before the due date' }, hint: { zh: '法定期限届满前多少个工作日提醒', en: 'So many working days before the period ends' }, form: { zh: '1至60个工作日', en: '1 to 60 working days' } },
  'settings.twoPeople':             { group: 'handling', kind: 'yes-no', label: { zh: '拟办与审批分由两人办理', en: 'Two people for each decision' }, hint: { zh: '拟定答复的人不能自己签发', en: 'Who proposes a reply may not approve it' } },
  'settings.makesRules':            { group: 'handling', kind: 'yes-no', label: { zh: '有规章制定权', en: 'May make rules' }, hint: { zh: '年度报告表二的规章一栏据此填写', en: 'Table 2 of the annual report counts rules by it' }, cite: cite('legislation', 93, 1) },

  'site.name':        { group: 'site', kind: 'line', optional: true, label: { zh: '网站名称', en: 'Name of the website' }, hint: { zh: '不填的，用机关名称', en: 'Left out, the name of the organ' } },
  'site.origin':      { group: 'site', kind: 'line', optional: true, label: { zh: '网站地址', en: 'Address of the site' }, hint: { zh: '订阅、网站地图中的完整地址', en: 'Full addresses in feeds and the site map' }, form: { zh: '如 https://www.yunxi.gov.cn', en: 'such as https://www.yunxi.gov.cn' } },
  'site.idCode':      { group: 'site', kind: 'line', optional: true, label: { zh: '政府网站标识码', en: 'Website identification code' }, form: { zh: '10位数字，或者 bm 加8位数字', en: 'ten digits, or bm and eight digits' } },
  'site.icp':         { group: 'site', kind: 'line', optional: true, label: { zh: 'ICP备案编号', en: 'ICP filing number' } },
  'site.police':      { group: 'site', kind: 'line', optional: true, label: { zh: '公安机关备案号', en: 'Police filing number' } },
  'site.errorReport': { group: 'site', kind: 'line', optional: true, label: { zh: '“我为政府网站找错”链接', en: 'Link for reporting errors' }, form: { zh: '以 https:// 开头的网址', en: 'an address that begins with https://' } },
} as const satisfies Readonly<Record<string, RecordField>>

export type RecordFieldName = keyof typeof recordFields
