import type { Words } from '../../kernel/words.ts'

/** A part of the disclosure page (国办公开办函〔2019〕61号), in the order of the circular, then what the house adds. */
export interface PartRow {
  readonly path: string
  readonly label: Words
  /** What is found there, for the home page and for the tags of the column. */
  readonly about: Words
  /** 栏目类别 */
  readonly columnType: string
}

// prettier-ignore
export const parts = {
  guide:    { path: '/guide',    label: { zh: '政府信息公开指南', en: 'Disclosure guide' },    about: { zh: '信息的分类、编排体系、获取方式，以及工作机构的地址和联系方式', en: 'How information is classified and arranged, how to obtain it, and how to reach the office' }, columnType: '公开指南' },
  rules:    { path: '/rules',    label: { zh: '政府信息公开制度', en: 'Rules' },               about: { zh: '条例、规定和解释', en: 'The Regulation, provisions and interpretations' }, columnType: '公开制度' },
  content:  { path: '/content',  label: { zh: '法定主动公开内容', en: 'Published by law' },    about: { zh: '《条例》第二十条、第二十一条规定主动公开的信息', en: 'What arts. 20 and 21 of the Regulation require to be published' }, columnType: '法定主动公开内容' },
  reports:  { path: '/reports',  label: { zh: '政府信息公开年报', en: 'Annual reports' },      about: { zh: '历年政府信息公开工作年度报告', en: 'The annual reports of all years' }, columnType: '公开年报' },
  requests: { path: '/requests', label: { zh: '依申请公开',       en: 'Request information' }, about: { zh: '提出申请，凭受理编号和查询码查询办理进度', en: 'File a request, and follow it with its number and query code' }, columnType: '依申请公开' },
  answered: { path: '/answered', label: { zh: '申请答复公开',     en: 'Answered requests' },   about: { zh: '已经答复、可以向社会公开的申请及答复', en: 'Requests that were answered and may be shown to everyone' }, columnType: '依申请公开' },
} as const satisfies Record<string, PartRow>

export type Part = keyof typeof parts
