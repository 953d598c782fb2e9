import type { Words } from '../../kernel/words.ts'

/** What the rooms are called, in the menu and as their titles. */
// prettier-ignore
export const roomWords = {
  tasks:   { zh: '我的待办', en: 'My tasks' },
  cases:   { zh: '申请案件', en: 'Requests' },
  case:    { zh: '案件办理', en: 'Case' },
  receive: { zh: '登记申请', en: 'Receive a request' },
  reports: { zh: '年度报告', en: 'Annual reports' },
  report:  { zh: '年度报告编制', en: 'Annual report' },
  ledgers: { zh: '台账', en: 'Ledgers' },
  ledgerEntry: { zh: '台账条目', en: 'Ledger entry' },
  imports: { zh: '导入旧台账', en: 'Old ledgers' },
  import:  { zh: '导入', en: 'Import' },
  audit:   { zh: '报告审核', en: 'Audit of reports' },
  dashboard: { zh: '工作看板', en: 'Dashboard' },
  calendar: { zh: '日历与期限', en: 'Calendar and periods' },
  people:  { zh: '人员与角色', en: 'People and roles' },
  account: { zh: '我的账户', en: 'My account' },
  signIn:  { zh: '登录', en: 'Sign in' },
  setUp:   { zh: '首次设置', en: 'Setting up' },
  join:    { zh: '接受邀请', en: 'Accept the invitation' },
  renew:   { zh: '设置新口令', en: 'A new password' },
  documents:    { zh: '公开文件', en: 'Documents' },
  documentNew:  { zh: '起草文件', en: 'Draft a document' },
  document:     { zh: '公开文件办理', en: 'Document' },
  documentEdit: { zh: '修改文件', en: 'Revise a document' },
} as const satisfies Readonly<Record<string, Words>>
