import type { Words } from '../kernel/words.ts'

/** In what part a person acts on a case. One person may hold several. */
// prettier-ignore
export const caseRoles = {
  applicant: { label: { zh: '申请人',         en: 'Applicant' } },
  clerk:     { label: { zh: '经办人',         en: 'Clerk of the disclosure office' } },
  section:   { label: { zh: '业务科室',       en: 'Section that keeps the records' } },
  head:      { label: { zh: '工作机构负责人', en: 'Head of the disclosure office' } },
  clockwork: { label: { zh: '系统',           en: 'The house’s own clockwork' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type CaseRole = keyof typeof caseRoles
