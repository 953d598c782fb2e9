import type { ReadonlyKysely } from 'kysely/readonly'
import { checkManuscript, readManuscript } from '../annual-report/check-manuscript.ts'
import { yearPeriod } from '../annual-report/count-year.ts'
import { editionForYear } from '../annual-report/editions.ts'
import type { Finding } from '../annual-report/finding.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import { type BuildOptions, reportFromCounts } from '../annual-report/report-from-counts.ts'
import type { CountedPeriod } from '../annual-report/year-counts.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Schema } from '../store/schema.ts'
import { reportCounts } from './report-counts.ts'

/** What a report is asked for: of whom, of which year, and what the office adds. */
export interface ReportAsked extends Omit<BuildOptions, 'edition' | 'lastYear' | 'countedTo' | 'lapsed'> {
  /** A day of that year up to which is counted; its end when left out. */
  readonly asOf?: CivilDate
  readonly today: CivilDate
}

export interface BuiltReport {
  readonly manuscript: Manuscript
  /** As a reader of the printed report finds it. */
  readonly report: AnnualReport
  readonly period: CountedPeriod
  readonly findings: readonly Finding[]
}

/** There is a form for reports of 2019 and later; a year that has not begun has nothing to count. */
export type NoReport = 'no-form' | 'not-begun'

/**
 * The annual report of an organ from its registers, held against every rule; last year's report is counted from the same
 * registers, so that the years chain.
 */
export async function builtReport(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { asOf, today, ...options }: ReportAsked,
): Promise<Result<BuiltReport, NoReport>> {
  const { year, organKind } = options
  const edition = editionForYear(year)
  if (!edition) return no('no-form')
  const period = yearPeriod(year, asOf)
  if (period.from > today) return no('not-begun')

  const before = await manuscriptOf(db, organId, { ...options, year: year - 1 }, yearPeriod(year - 1))
  const lastYear = before && readManuscript(before)
  const counts = await reportCounts(db, organId, period, edition)
  const manuscript = reportFromCounts(counts, {
    ...options,
    edition: edition.id,
    ...(asOf && { countedTo: period.to }),
    ...(lastYear?.edition === edition.id && { lastYear: lastYear.figures }),
  })
  const { report, findings } = checkManuscript(manuscript, {
    today,
    ...(organKind && { organKind }),
    ...(lastYear && { lastYear }),
  })
  // A report up to a day is a preview: that its period is no whole year is what was asked for.
  const told = asOf ? findings.filter(({ rule }) => rule !== 'PERIOD') : findings
  return yes({ manuscript, report, period, findings: told })
}

async function manuscriptOf(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { year, organ, organKind }: Pick<ReportAsked, 'year' | 'organ' | 'organKind'>,
  period: CountedPeriod,
): Promise<Manuscript | undefined> {
  const edition = editionForYear(year)
  if (!edition) return undefined
  const counts = await reportCounts(db, organId, period, edition)
  return reportFromCounts(counts, { year, organ, edition: edition.id, ...(organKind && { organKind }) })
}
