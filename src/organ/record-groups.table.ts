import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from '../statute/citation.ts'

export interface RecordGroupRow {
  readonly label: Words
  /** What all of it is for, and on what ground. */
  readonly says?: Words
  readonly cite?: Citation
}

/** Under which heading a field of the organ's record stands, in this order. */
// prettier-ignore
export const recordGroups = {
  organ:    { label: { zh: '机关',             en: 'The organ' } },
  office:   { label: { zh: '政府信息公开工作机构', en: 'The disclosure office' }, says: { zh: '名称、地址、时间、电话、传真和互联网联系方式是公开指南的法定内容。', en: 'Name, address, hours, telephone, fax and internet contact are what the guide must tell.' }, cite: reg(12, 2) },
  remedies: { label: { zh: '救济与监督',       en: 'Remedies and supervision' } },
  handling: { label: { zh: '办理与收费',       en: 'Handling and fees' } },
  site:     { label: { zh: '网站标识',         en: 'Marks of the website' } },
} as const satisfies Readonly<Record<string, RecordGroupRow>>

export type RecordGroup = keyof typeof recordGroups
