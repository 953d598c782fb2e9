import type { Words } from '../../kernel/words.ts'

/** What the rooms are called, in the menu and as their titles. */
// prettier-ignore
export const roomWords = {
  tasks:   { zh: '我的待办', en: 'My tasks' },
  cases:   { zh: '申请案件', en: 'Requests' },
  case:    { zh: '案件办理', en: 'Case' },
  receive: { zh: '登记申请', en: 'Receive a request' },
  audit:   { zh: '报告审核', en: 'Audit of reports' },
  dashboard: { zh: '工作看板', en: 'Dashboard' },
} as const satisfies Readonly<Record<string, Words>>
