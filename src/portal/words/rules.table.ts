import type { Words } from '../../kernel/words.ts'

// prettier-ignore
export const rulesWords = {
  lead:      { zh: '本机关公开政府信息、办理政府信息公开申请所依据的法律、法规、司法解释和国家有关规定。', en: 'The laws, regulations, judicial interpretations and national rules by which this organ publishes information and handles requests.' },
  name:      { zh: '名称',     en: 'Title' },
  number:    { zh: '文号',     en: 'Number' },
  since:     { zh: '施行日期', en: 'In force from' },
  general:   { zh: '公开',     en: 'Disclosure' },
  fees:      { zh: '收费和年度报告', en: 'Fees and annual report' },
  remedies:  { zh: '复议和诉讼', en: 'Reconsideration and litigation' },
  ownRules:  { zh: '本机关的公开制度和文件', en: 'Rules and documents of this organ' },
  ownLead:   { zh: '本机关制定的行政规范性文件和公开制度，在“政策文件”栏目公布。', en: 'The normative documents and rules this organ made stand in the column “Policy documents”.' },
} as const satisfies Record<string, Words>
