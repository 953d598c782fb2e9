import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from '../statute/citation.ts'
import type { OrganProfile } from './organ-profile.ts'

/** One of the nine things a disclosure guide must tell (art. 12 para. 2). */
export interface GuideItem {
  readonly label: Words
  readonly cite: Citation
  /** What the organ's record says; `by-the-house` is written by the portal itself and cannot be missing. */
  readonly from: 'by-the-house' | ((profile: OrganProfile) => string | undefined)
}

const cite = reg(12, 2)

// prettier-ignore
export const guideItems = {
  classification: { label: { zh: '政府信息的分类',   en: 'Classification' },      cite, from: 'by-the-house' },
  arrangement:    { label: { zh: '编排体系',         en: 'Arrangement' },         cite, from: 'by-the-house' },
  obtaining:      { label: { zh: '获取方式',         en: 'How to obtain it' },    cite, from: 'by-the-house' },
  name:           { label: { zh: '工作机构名称',     en: 'Disclosure office' },   cite, from: ({ office }) => office.name },
  address:        { label: { zh: '办公地址',         en: 'Address' },             cite, from: ({ office }) => office.address },
  hours:          { label: { zh: '办公时间',         en: 'Office hours' },        cite, from: ({ office }) => office.hours },
  telephone:      { label: { zh: '联系电话',         en: 'Telephone' },           cite, from: ({ office }) => office.telephone },
  fax:            { label: { zh: '传真号码',         en: 'Fax' },                 cite, from: ({ office }) => office.fax },
  internet:       { label: { zh: '互联网联系方式',   en: 'Internet contact' },    cite, from: ({ office }) => office.email ?? office.website },
} as const satisfies Record<string, GuideItem>

export type GuideItemCode = keyof typeof guideItems
