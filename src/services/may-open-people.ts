import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseRole } from '../casework/roles.table.ts'
import { refuseService } from './service-refusals.table.ts'

const mayOpen = ['clerk', 'head'] as const satisfies readonly CaseRole[]

/** Names and addresses are opened by those who write to people; a section sees what was asked, not by whom. */
export const mayOpenPeople = ({ roles }: CaseActor) =>
  mayOpen.some((role) => roles.includes(role)) ? undefined : refuseService('not-for-role', { roles: mayOpen.join(',') })
