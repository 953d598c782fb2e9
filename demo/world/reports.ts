import { reportKinds } from '../../src/reads/report-kind.table.ts'
import type { CivilDate } from '../../src/kernel/civil-date.ts'
import { type BuiltReport, builtReport } from '../../src/reads/built-report.ts'
import type { Office } from '../../src/services/office.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { reportWords } from './report-words.table.ts'

export type ReportedYear = keyof typeof reportWords

export const reportedYears = Object.keys(reportWords).map(Number) as readonly ReportedYear[]

/** The annual report of a year of the demo world: figures from the house, the bureau's own words beside them. */
export async function worldReport(
  { db, organ }: Pick<Office, 'db' | 'organ'>,
  year: ReportedYear,
  today: CivilDate,
): Promise<BuiltReport> {
  const organKind = reportKinds[organ.kind]
  const built = await builtReport(readOnly(db), organ.id, {
    organ: organ.name,
    year,
    today,
    ...(organKind && { organKind }),
    ...reportWords[year],
  })
  if (!built.ok) throw new Error(`The report of ${year} was not built: ${built.no}`)
  return built.value
}
