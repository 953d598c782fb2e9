import type { CaseActor } from '../../src/casework/case-desk.ts'

/** The people of the bureau, and the two who are not people of it. */
// prettier-ignore
export const staff = {
  经办: { id: 'clerk-1',      roles: ['clerk'] },
  副手: { id: 'clerk-2',      roles: ['clerk'] },
  负责: { id: 'head-1',       roles: ['head'] },
  科室: { id: 'section-1',    roles: ['section'] },
  本人: { id: 'applicant',    roles: ['applicant'] },
  系统: { id: 'clockwork',    roles: ['clockwork'] },
} as const satisfies Readonly<Record<string, CaseActor>>

export type StaffKey = keyof typeof staff
