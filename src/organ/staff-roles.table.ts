import type { Words } from '../kernel/words.ts'

/** What a member of staff may do beside what the law of a case asks of a role. */
// prettier-ignore
export const staffRights = {
  'cases.read':        { zh: '查看申请案件',           en: 'See the cases' },
  'tasks.all':         { zh: '查看全机关的待办',       en: 'See the tasks of the whole office' },
  'cases.work':        { zh: '办理申请案件',           en: 'Work on cases' },
  'people.open':       { zh: '查看申请人信息（留痕）', en: 'Open what is known of applicants (each reading is kept)' },
  'ledger.write':      { zh: '登记台账',               en: 'Write the ledgers' },
  'document.read':     { zh: '查看公开文件及其办理过程', en: 'See documents and how they came about' },
  'document.draft':    { zh: '起草公开文件',           en: 'Draft documents' },
  'document.review':   { zh: '审核公开文件',           en: 'Review documents' },
  'document.secrecy':  { zh: '保密审查',               en: 'Review for secrecy' },
  'document.publish':  { zh: '发布、撤下公开文件',     en: 'Publish and withdraw documents' },
  'report.write':      { zh: '编制年度报告',           en: 'Write the annual report' },
  'report.check':      { zh: '审核年度报告',           en: 'Pass or return the annual report' },
  'report.sign':       { zh: '签发年度报告',           en: 'Sign the annual report' },
  'report.publish':    { zh: '发布年度报告',           en: 'Publish the annual report' },
  'report.audit':      { zh: '审核他人的年度报告',     en: 'Audit reports of others' },
  'import.run':        { zh: '导入旧台账',             en: 'Bring in old ledgers' },
  'calendar.load':     { zh: '载入放假通知',           en: 'Load holiday notices' },
  'staff.manage':      { zh: '管理人员与角色',         en: 'Manage people and roles' },
  'organ.set':         { zh: '设置机关信息',           en: 'Set what the organ says of itself' },
  'log.read':          { zh: '查看、核验日志',         en: 'Read and verify the log' },
} as const satisfies Readonly<Record<string, Words>>

export type StaffRight = keyof typeof staffRights

export interface StaffRoleRow {
  readonly label: Words
  readonly may: readonly StaffRight[]
}

/** The parts people of an organ have; one person may hold several. The first three are also roles on a case. */
// prettier-ignore
export const staffRoles = {
  clerk:         { label: { zh: '经办人',         en: 'Clerk of the disclosure office' },       may: ['cases.read', 'tasks.all', 'cases.work', 'people.open', 'ledger.write', 'document.read', 'document.draft', 'report.write', 'report.audit', 'import.run'] },
  section:       { label: { zh: '业务科室',       en: 'Section that keeps the records' },       may: ['cases.read', 'cases.work', 'document.read', 'document.draft'] },
  head:          { label: { zh: '工作机构负责人', en: 'Head of the disclosure office' },        may: ['cases.read', 'tasks.all', 'cases.work', 'people.open', 'ledger.write', 'document.read', 'document.review', 'document.publish', 'report.write', 'report.check', 'report.publish', 'report.audit', 'calendar.load', 'log.read'] },
  secrecy:       { label: { zh: '保密审查员',     en: 'Secrecy reviewer' },                     may: ['document.read', 'document.secrecy'] },
  leader:        { label: { zh: '分管负责人',     en: 'Leader in charge' },                     may: ['cases.read', 'tasks.all', 'document.read', 'document.review', 'report.sign', 'report.audit'] },
  administrator: { label: { zh: '系统管理员',     en: 'Administrator' },                        may: ['staff.manage', 'organ.set', 'calendar.load', 'import.run', 'log.read'] },
} as const satisfies Readonly<Record<string, StaffRoleRow>>

export type StaffRole = keyof typeof staffRoles

export const isStaffRole = (word: string): word is StaffRole => Object.hasOwn(staffRoles, word)

/** Whether one of the roles gives the right. */
export const may = (roles: readonly StaffRole[], right: StaffRight): boolean =>
  roles.some((role) => (staffRoles[role].may as readonly StaffRight[]).includes(right))
