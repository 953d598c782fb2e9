import type { Words } from '../kernel/words.ts'
import type { ProactiveCode } from '../statute/proactive-categories.table.ts'

/** A column of the public site: what stands in it, which item of arts. 20–21 it answers, and how often it is looked for news. */
export interface ColumnRow {
  readonly label: Words
  /** What a page of the column says of it to programs (ColumnDescription). */
  readonly about: Words
  readonly category: ProactiveCode
  /** 栏目类别, as the rules on page marks name the kinds. */
  readonly type: string
  /** Days after which the column counts as not kept up (检查指标: 14 days for news, six months for notices and policy). */
  readonly freshDays?: number
}

const halfYear = 183
const year = 366

// prettier-ignore
export const columns = {
  functions:      { label: { zh: '机构职能',   en: 'Functions and structure' }, about: { zh: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人', en: 'Functions, structure, address, hours, contact and heads' }, category: '20-02', type: '机构职能' },
  policy:         { label: { zh: '政策文件',   en: 'Policy documents' },        about: { zh: '行政规范性文件和其他政策文件', en: 'Normative and other policy documents' }, category: '20-01', type: '政策文件', freshDays: halfYear },
  interpretation: { label: { zh: '政策解读',   en: 'Policy explained' },        about: { zh: '政策文件的解读材料', en: 'What policy documents mean' }, category: '20-01', type: '政策解读', freshDays: halfYear },
  plans:          { label: { zh: '规划计划',   en: 'Plans' },                   about: { zh: '发展规划、专项规划和年度计划', en: 'Development, special and yearly plans' }, category: '20-03', type: '规划计划', freshDays: year },
  statistics:     { label: { zh: '统计信息',   en: 'Statistics' },              about: { zh: '商务运行统计数据和分析', en: 'Figures of trade and their analysis' }, category: '20-04', type: '统计信息', freshDays: halfYear },
  licences:       { label: { zh: '行政许可',   en: 'Licences and services' },   about: { zh: '行政许可和其他对外管理服务事项的依据、条件、程序和办理结果', en: 'Licences and services: basis, conditions, procedure, results' }, category: '20-05', type: '行政许可', freshDays: halfYear },
  enforcement:    { label: { zh: '行政处罚和强制', en: 'Penalties and coercion' }, about: { zh: '行政处罚、行政强制的依据、条件、程序和有关决定', en: 'Penalties and coercion: basis, conditions, procedure, decisions' }, category: '20-06', type: '行政执法', freshDays: year },
  finance:        { label: { zh: '财政预决算', en: 'Budgets and accounts' },    about: { zh: '部门预算、决算和专项资金', en: 'Budgets, final accounts and special funds' }, category: '20-07', type: '财政资金', freshDays: year },
  fees:           { label: { zh: '收费项目',   en: 'Fees' },                    about: { zh: '行政事业性收费项目及其依据、标准', en: 'Administrative fees, their basis and rates' }, category: '20-08', type: '财政资金' },
  procurement:    { label: { zh: '政府采购',   en: 'Procurement' },             about: { zh: '政府集中采购项目的目录、标准及实施情况', en: 'Central procurement: catalogue, standards, carrying out' }, category: '20-09', type: '政府采购', freshDays: year },
  projects:       { label: { zh: '重大建设项目', en: 'Major projects' },        about: { zh: '重大建设项目的批准和实施情况', en: 'Major construction projects: approval and carrying out' }, category: '20-10', type: '重大项目' },
  livelihood:     { label: { zh: '民生领域',   en: 'Public welfare' },          about: { zh: '促进消费、市场保供等民生政策、措施及其实施情况', en: 'Measures for consumers and market supply, and their carrying out' }, category: '20-11', type: '民生保障' },
  emergency:      { label: { zh: '应急管理',   en: 'Emergencies' },             about: { zh: '突发公共事件的应急预案、预警信息及应对情况', en: 'Public emergencies: plans, warnings, response' }, category: '20-12', type: '应急管理' },
  inspection:     { label: { zh: '监督检查',   en: 'Inspection' },              about: { zh: '安全生产、产品质量等监督检查情况，双随机抽查结果', en: 'Inspections of safety and quality, and results of random checks' }, category: '20-13', type: '监督检查', freshDays: halfYear },
  recruitment:    { label: { zh: '招考录用',   en: 'Recruitment' },             about: { zh: '公务员招考的职位、名额、报考条件和录用结果', en: 'Posts, conditions and results of recruitment' }, category: '20-14', type: '人事信息' },
  notices:        { label: { zh: '通知公告',   en: 'Notices' },                 about: { zh: '需要社会公众广泛知晓的通知、公告', en: 'Notices the public should know of' }, category: '20-15', type: '通知公告', freshDays: halfYear },
  proposals:      { label: { zh: '建议提案',   en: 'Deputies’ proposals' },     about: { zh: '人大代表建议、政协提案办理结果', en: 'Replies to deputies’ and committee members’ proposals' }, category: '20-15', type: '建议提案', freshDays: year },
  other:          { label: { zh: '其他法定信息', en: 'Other statutory information' }, about: { zh: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息', en: 'Other information that must be published' }, category: '20-15', type: '其他' },
} as const satisfies Readonly<Record<string, ColumnRow>>

export type ColumnCode = keyof typeof columns

export const columnRow = (code: ColumnCode): ColumnRow => columns[code]
