import type { Words } from '../kernel/words.ts'

/** A law, regulation, rule, circular or notice that the code cites. */
export interface Instrument {
  readonly title: Words
  /** Decree or document number as printed. */
  readonly number?: string
  /** Since when the text cited is the law: of a law that was amended, the day the amended text came into force. */
  readonly inForceFrom?: string
  readonly repealedOn?: string
  /** The number of its last article, where known; no citation may go beyond it. */
  readonly lastArticle?: number
}

// prettier-ignore
const rows = {
  regulation:        { title: { zh: '《中华人民共和国政府信息公开条例》', en: 'Regulation on Open Government Information' }, number: '国务院令第711号', inForceFrom: '2019-05-15', lastArticle: 56 },
  'report-form-2019': { title: { zh: '《中华人民共和国政府信息公开工作年度报告格式（试行）》', en: 'Annual Report Form (trial), 2019' }, number: '国办公开办函〔2019〕60号' },
  'report-form-2021': { title: { zh: '《中华人民共和国政府信息公开工作年度报告格式》', en: 'Annual Report Form, 2021' }, number: '国办公开办函〔2021〕30号', inForceFrom: '2021-09-26' },
  'fee-measures':    { title: { zh: '《政府信息公开信息处理费管理办法》', en: 'Measures on the Information-Processing Fee' }, number: '国办函〔2020〕109号', inForceFrom: '2021-01-01' },
  legislation:       { title: { zh: '《中华人民共和国立法法》', en: 'Legislation Law' }, inForceFrom: '2023-03-15', lastArticle: 120 },
  reconsideration:   { title: { zh: '《中华人民共和国行政复议法》', en: 'Administrative Reconsideration Law' }, inForceFrom: '2024-01-01', lastArticle: 90 },
  'website-indicators': { title: { zh: '《政府网站与政务新媒体检查指标》', en: 'Government Website and New Media Inspection Indicators' }, number: '国办秘函〔2019〕19号', inForceFrom: '2019-04-01' },
  'reconsideration-rules': { title: { zh: '《中华人民共和国行政复议法实施条例》', en: 'Implementing Regulation of the Administrative Reconsideration Law' }, number: '国务院令第499号', inForceFrom: '2007-08-01', lastArticle: 66 },
  litigation:        { title: { zh: '《中华人民共和国行政诉讼法》', en: 'Administrative Litigation Law' }, inForceFrom: '2017-07-01', lastArticle: 103 },
  'litigation-interpretation': { title: { zh: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》', en: 'Interpretation on the Administrative Litigation Law, 2018' }, number: '法释〔2018〕1号', inForceFrom: '2018-02-08', lastArticle: 163 },
  'disclosure-cases': { title: { zh: '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》', en: 'Interpretation on Open Government Information Cases, 2025' }, number: '法释〔2025〕8号', inForceFrom: '2025-06-01' },
  'civil-general-rules': { title: { zh: '《中华人民共和国民法总则》', en: 'General Rules of the Civil Law' }, inForceFrom: '2017-10-01', repealedOn: '2021-01-01', lastArticle: 206 },
  'civil-code':      { title: { zh: '《中华人民共和国民法典》', en: 'Civil Code' }, inForceFrom: '2021-01-01', lastArticle: 1260 },
  'civil-procedure': { title: { zh: '《中华人民共和国民事诉讼法》', en: 'Civil Procedure Law' }, inForceFrom: '2024-01-01', lastArticle: 306 },
  penalties:         { title: { zh: '《中华人民共和国行政处罚法》', en: 'Administrative Penalties Law' }, inForceFrom: '2021-07-15', lastArticle: 86 },
  'enforcement-disclosure': { title: { zh: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》', en: 'Guiding Opinions on Enforcement Disclosure' }, number: '国办发〔2018〕118号', inForceFrom: '2018-12-05' },
  'rule-making':     { title: { zh: '《规章制定程序条例》', en: 'Regulation on Rule-Making' }, number: '国务院令第695号', inForceFrom: '2018-05-01' },
  'major-decisions': { title: { zh: '《重大行政决策程序暂行条例》', en: 'Interim Regulation on Major Administrative Decisions' }, number: '国务院令第713号', inForceFrom: '2019-09-01' },
  'business-environment': { title: { zh: '《优化营商环境条例》', en: 'Regulation on Improving the Business Environment' }, number: '国务院令第722号', inForceFrom: '2020-01-01', lastArticle: 72 },
  'opinion-response': { title: { zh: '《国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知》', en: 'Notice on responding to public opinion' }, number: '国办发〔2016〕61号' },
  'openness-rules':  { title: { zh: '《〈关于全面推进政务公开工作的意见〉实施细则》', en: 'Rules for carrying out the Opinions on openness' }, number: '国办发〔2016〕80号' },
  'working-hours':   { title: { zh: '《国务院关于职工工作时间的规定》', en: 'Provisions on Working Hours' }, number: '国务院令第174号', inForceFrom: '1995-05-01', lastArticle: 9 },
  'holiday-measures': { title: { zh: '《全国年节及纪念日放假办法》', en: 'Measures on National Holidays' }, number: '国务院令第795号', inForceFrom: '2025-01-01' },
  'holidays-2019':   { title: { zh: '《国务院办公厅关于2019年部分节假日安排的通知》', en: 'Holiday notice for 2019' }, number: '国办发明电〔2018〕15号' },
  'holidays-2019-may': { title: { zh: '《国务院办公厅关于调整2019年劳动节假期安排的通知》', en: 'Notice adjusting Labour Day 2019' }, number: '国办发明电〔2019〕3号' },
  'holidays-2020':   { title: { zh: '《国务院办公厅关于2020年部分节假日安排的通知》', en: 'Holiday notice for 2020' }, number: '国办发明电〔2019〕16号' },
  'holidays-2020-spring': { title: { zh: '《国务院办公厅关于延长2020年春节假期的通知》', en: 'Notice extending Spring Festival 2020' }, number: '国办发明电〔2020〕1号' },
  'holidays-2021':   { title: { zh: '《国务院办公厅关于2021年部分节假日安排的通知》', en: 'Holiday notice for 2021' }, number: '国办发明电〔2020〕27号' },
  'holidays-2022':   { title: { zh: '《国务院办公厅关于2022年部分节假日安排的通知》', en: 'Holiday notice for 2022' }, number: '国办发明电〔2021〕11号' },
  'holidays-2023':   { title: { zh: '《国务院办公厅关于2023年部分节假日安排的通知》', en: 'Holiday notice for 2023' }, number: '国办发明电〔2022〕16号' },
  'holidays-2024':   { title: { zh: '《国务院办公厅关于2024年部分节假日安排的通知》', en: 'Holiday notice for 2024' }, number: '国办发明电〔2023〕7号' },
  'holidays-2025':   { title: { zh: '《国务院办公厅关于2025年部分节假日安排的通知》', en: 'Holiday notice for 2025' }, number: '国办发明电〔2024〕12号' },
  'holidays-2026':   { title: { zh: '《国务院办公厅关于2026年部分节假日安排的通知》', en: 'Holiday notice for 2026' }, number: '国办发明电〔2025〕7号' },
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof rows

export const instruments: Readonly<Record<InstrumentId, Instrument>> = rows
