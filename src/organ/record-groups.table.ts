import type { Words } from '../kernel/words.ts'

/** Under which heading a field of the organ's record stands, in this order. */
// prettier-ignore
export const recordGroups = {
  organ:    { label: { zh: '机关',             en: 'The organ' } },
  office:   { label: { zh: '政府信息公开工作机构', en: 'The disclosure office' } },
  remedies: { label: { zh: '救济与监督',       en: 'Remedies and supervision' } },
  handling: { label: { zh: '办理与收费',       en: 'Handling and fees' } },
  site:     { label: { zh: '网站标识',         en: 'Marks of the website' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type RecordGroup = keyof typeof recordGroups
