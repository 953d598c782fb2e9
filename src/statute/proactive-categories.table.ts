import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from './citation.ts'

/** A category of information published without being asked for. */
export interface ProactiveCategory {
  /** As the article words it. */
  readonly label: Words
  /** Usual name of its column on a website. */
  readonly column?: string
  readonly cite: Citation
  /** Owed by everyone, or by these in addition. */
  readonly owedBy: 'every-organ' | 'city-and-county' | 'township'
}

// prettier-ignore
export const proactiveCategories = {
  '20-01': { label: { zh: '行政法规、规章和规范性文件', en: 'regulations, rules and normative documents' }, column: '政策文件', cite: reg(20, 1, 1), owedBy: 'every-organ' },
  '20-02': { label: { zh: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', en: 'functions, structure, address, hours, contact, heads' }, column: '机构职能', cite: reg(20, 1, 2), owedBy: 'every-organ' },
  '20-03': { label: { zh: '国民经济和社会发展规划、专项规划、区域规划及相关政策', en: 'development, special and regional plans and related policies' }, column: '规划计划', cite: reg(20, 1, 3), owedBy: 'every-organ' },
  '20-04': { label: { zh: '国民经济和社会发展统计信息', en: 'economic and social statistics' }, column: '统计信息', cite: reg(20, 1, 4), owedBy: 'every-organ' },
  '20-05': { label: { zh: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果', en: 'licences and other services: basis, conditions, procedure, results' }, column: '行政许可', cite: reg(20, 1, 5), owedBy: 'every-organ' },
  '20-06': { label: { zh: '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定', en: 'penalties and coercion: basis, conditions, procedure, and penalty decisions of public interest' }, column: '处罚/强制', cite: reg(20, 1, 6), owedBy: 'every-organ' },
  '20-07': { label: { zh: '财政预算、决算信息', en: 'budgets and final accounts' }, column: '财政预决算', cite: reg(20, 1, 7), owedBy: 'every-organ' },
  '20-08': { label: { zh: '行政事业性收费项目及其依据、标准', en: 'administrative fees, their basis and rates' }, column: '收费项目', cite: reg(20, 1, 8), owedBy: 'every-organ' },
  '20-09': { label: { zh: '政府集中采购项目的目录、标准及实施情况', en: 'central procurement: catalogue, standards, carrying out' }, column: '政府采购', cite: reg(20, 1, 9), owedBy: 'every-organ' },
  '20-10': { label: { zh: '重大建设项目的批准和实施情况', en: 'major construction projects: approval and carrying out' }, column: '重大建设项目', cite: reg(20, 1, 10), owedBy: 'every-organ' },
  '20-11': { label: { zh: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况', en: 'poverty relief, education, health, social security, employment' }, column: '民生领域', cite: reg(20, 1, 11), owedBy: 'every-organ' },
  '20-12': { label: { zh: '突发公共事件的应急预案、预警信息及应对情况', en: 'public emergencies: plans, warnings, response' }, column: '应急管理', cite: reg(20, 1, 12), owedBy: 'every-organ' },
  '20-13': { label: { zh: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况', en: 'supervision of environment, public health, work safety, food and drugs, product quality' }, column: '监督检查', cite: reg(20, 1, 13), owedBy: 'every-organ' },
  '20-14': { label: { zh: '公务员招考的职位、名额、报考条件等事项以及录用结果', en: 'recruitment of civil servants' }, column: '招考录用', cite: reg(20, 1, 14), owedBy: 'every-organ' },
  '20-15': { label: { zh: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息', en: 'other information that law or national rules require to be published' }, column: '其他法定信息', cite: reg(20, 1, 15), owedBy: 'every-organ' },
  '21-CITY': { label: { zh: '市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助', en: 'municipal works, public services, public welfare, expropriation of land and houses, public order, social assistance' }, cite: reg(21), owedBy: 'city-and-county' },
  '21-TOWN': { label: { zh: '农业农村政策、农田水利工程建设运营、农村土地承包经营权流转、宅基地使用情况审核、土地征收、房屋征收、筹资筹劳、社会救助', en: 'rural policies, irrigation works, transfer of contracted land, homestead review, expropriation, levies of money and labour, social assistance' }, cite: reg(21), owedBy: 'township' },
} as const satisfies Record<string, ProactiveCategory>

export type ProactiveCode = keyof typeof proactiveCategories
