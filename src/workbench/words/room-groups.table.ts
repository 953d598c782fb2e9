import type { Words } from '../../kernel/words.ts'

/** Under which heading a room stands in the menu, in this order. */
// prettier-ignore
export const roomGroups = {
  daily:   { zh: '日常办理', en: 'Daily work' },
  publish: { zh: '主动公开', en: 'Publication' },
  report:  { zh: '年度报告', en: 'Annual report' },
  office:  { zh: '综合管理', en: 'Office' },
} as const satisfies Readonly<Record<string, Words>>

export type RoomGroup = keyof typeof roomGroups
