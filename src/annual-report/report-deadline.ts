import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import type { Around } from './finding.ts'
import { standingOf } from './organ-kind.ts'
import type { AnnualReport } from './report.ts'

/** The last day a report may be published, and whether art. 49 names this kind of organ. */
export interface Deadline {
  readonly day: CivilDate
  readonly certain: boolean
}

/**
 * Art. 49: departments by 31 January of the following year, governments by 31 March. An organ the article does not
 * name, or whose name does not tell, is held to the later day and only in doubt. Undefined without a reported year.
 */
export function reportDeadline(report: AnnualReport, around: Around): Deadline | undefined {
  if (report.year === null) return undefined
  const { publishes } = standingOf(report, around)
  return {
    day: civilDate(`${report.year + 1}-${publishes === 'department' ? '01-31' : '03-31'}`),
    certain: publishes !== undefined,
  }
}
