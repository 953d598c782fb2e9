import type { Words } from '../kernel/words.ts'

/** 主题分类, first level, as catalogues of government information have it. */
// prettier-ignore
export const subjects = {
  council:     { zh: '国务院组织机构', en: 'Central government' },
  general:     { zh: '综合政务', en: 'General affairs' },
  economy:     { zh: '国民经济管理、国有资产监管', en: 'Economy and state assets' },
  finance:     { zh: '财政、金融、审计', en: 'Finance and audit' },
  land:        { zh: '国土资源、能源', en: 'Land and energy' },
  farming:     { zh: '农业、林业、水利', en: 'Farming, forestry, water' },
  industry:    { zh: '工业、交通', en: 'Industry and transport' },
  commerce:    { zh: '商贸、海关、旅游', en: 'Trade, customs, tourism' },
  market:      { zh: '市场监管、安全生产监管', en: 'Market and work safety' },
  building:    { zh: '城乡建设、环境保护', en: 'Building and environment' },
  science:     { zh: '科技、教育', en: 'Science and education' },
  culture:     { zh: '文化、广电、新闻出版', en: 'Culture and press' },
  health:      { zh: '卫生、体育', en: 'Health and sports' },
  population:  { zh: '人口与计划生育、妇女儿童工作', en: 'Population, women, children' },
  labour:      { zh: '劳动、人事、监察', en: 'Labour and personnel' },
  justice:     { zh: '公安、安全、司法', en: 'Public security and justice' },
  welfare:     { zh: '民政、扶贫、救灾', en: 'Welfare and relief' },
  peoples:     { zh: '民族、宗教', en: 'Peoples and religion' },
  foreign:     { zh: '对外事务', en: 'Foreign affairs' },
  compatriots: { zh: '港澳台侨工作', en: 'Hong Kong, Macao, Taiwan, overseas' },
  defence:     { zh: '国防', en: 'Defence' },
  other:       { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Words>>

export type SubjectCode = keyof typeof subjects
