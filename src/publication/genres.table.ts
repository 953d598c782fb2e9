import type { Words } from '../kernel/words.ts'

/** 体裁分类: kinds of official papers (党政机关公文处理工作条例 art. 8), and what is no such paper. */
// prettier-ignore
export const genres = {
  order:        { zh: '命令', en: 'Order' },
  decision:     { zh: '决定', en: 'Decision' },
  announcement: { zh: '公告', en: 'Announcement' },
  proclamation: { zh: '通告', en: 'Proclamation' },
  opinion:      { zh: '意见', en: 'Opinion' },
  notice:       { zh: '通知', en: 'Notice' },
  circular:     { zh: '通报', en: 'Circular' },
  report:       { zh: '报告', en: 'Report' },
  approval:     { zh: '批复', en: 'Approval' },
  letter:       { zh: '函', en: 'Letter' },
  minutes:      { zh: '纪要', en: 'Minutes' },
  other:        { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Words>>

export type GenreCode = keyof typeof genres
