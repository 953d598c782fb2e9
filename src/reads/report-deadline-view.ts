import { deadlineOfOrgan } from '../annual-report/report-deadline.ts'
import { type CivilDate, dayNumber } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { RegisteredReport } from './report-desk.ts'
import { reportKinds } from './report-kind.table.ts'

/** The last day for a report (art. 49), and whether it was kept. */
export interface DeadlineView {
  readonly year: number
  readonly day: CivilDate
  /** Whether art. 49 names this kind of organ. */
  readonly certain: boolean
  /** Negative when it has passed. */
  readonly daysLeft: number
  readonly publishedOn?: CivilDate
  /** Absent while it is neither published nor late. */
  readonly met?: boolean
}

/** Where a report stands against its last day, as of a day; what counts is when it was first published. */
export function deadlineView(
  { name, kind }: Pick<OrganProfile, 'name' | 'kind'>,
  year: number,
  today: CivilDate,
  versions: RegisteredReport['versions'],
): DeadlineView {
  const { day, certain } = deadlineOfOrgan(year, name, reportKinds[kind])
  const publishedOn = versions.at(0)?.on
  const met = publishedOn === undefined ? (today > day ? false : undefined) : publishedOn <= day
  return {
    year,
    day,
    certain,
    daysLeft: dayNumber(day) - dayNumber(today),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(met !== undefined && { met }),
  }
}
