import { civilDateOf, type CivilDate } from '../kernel/civil-date.ts'
import { timeLimits } from '../statute/time-limits.table.ts'
import type { Around } from './finding.ts'
import type { OrganKind } from './organ-kinds.table.ts'
import { type Standing, standingOf, standingOfKind, standingOfName } from './organ-kind.ts'
import type { AnnualReport } from './report.ts'

/** The last day a report may be published. */
export interface Deadline {
  readonly day: CivilDate
  /** Whether art. 49 names organs of this kind. */
  readonly certain: boolean
}

/**
 * Art. 49: departments by 31 January of the following year, governments by 31 March. An organ the article does not
 * name, or whose name does not tell, is held to the later day and only in doubt. Undefined without a reported year.
 */
export function reportDeadline(report: AnnualReport, around: Around): Deadline | undefined {
  return report.year === null ? undefined : deadlineOf(report.year, standingOf(report, around))
}

/** As `reportDeadline`, for a report that is yet to be written. */
export const deadlineOfOrgan = (year: number, organ: string, kind?: OrganKind): Deadline =>
  deadlineOf(year, kind ? standingOfKind(kind) : standingOfName(organ))

function deadlineOf(year: number, { publishes }: Standing): Deadline {
  const { month, day } = timeLimits[publishes === 'department' ? 'annual-report' : 'annual-report-government'].length
  const last = civilDateOf(year + 1, month, day)
  if (!last) throw new Error(`A report of ${year} has no day by which it is published`)
  return { day: last, certain: publishes !== undefined }
}
