import type { ReportDesk } from '../annual-report/desk/report-desk.ts'
import { type ReportRight, reportRights } from '../annual-report/desk/transitions.table.ts'
import { may } from '../organ/staff-roles.table.ts'
import type { StaffMember } from '../services/sign-in/session-of.ts'

/** A member of staff as the report desk knows him: by what his roles let him do there. */
export const reportActor = ({ id, roles }: Pick<StaffMember, 'id' | 'roles'>): ReportDesk['actor'] => ({
  id,
  rights: (Object.keys(reportRights) as ReportRight[]).filter((right) => may(roles, right)),
})
