import type { Around } from './finding.ts'
import type { AnnualReport } from './report.ts'

/**
 * For each of many reports, in the same order, what the others say about it: the same organ's report of the year before,
 * and all reports of the audit, one list for all of them, so that what a rule makes of the list is made once; the rules
 * leave out the report's own organ. Organs are the same when their names are, white space and the office left out.
 * Which reports are parts of which cannot be told from names and is for the caller to add.
 */
export function matchReports(reports: readonly AnnualReport[]): readonly Around[] {
  const byOrganYear = new Map(reports.map((report) => [organYear(report.organ, report.year), report]))
  return reports.map((report) => {
    const before = report.year === null ? undefined : byOrganYear.get(organYear(report.organ, report.year - 1))
    return { ...(report.organ && before && { lastYear: before }), others: reports }
  })
}

/** The name under which an organ's reports find each other: no white space, full width folded, the government's office is the government. */
export const sameOrganKey = (organ: string | null): string =>
  (organ ?? '')
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/(?<=政府)(?:办公厅|办公室|办)$/, '')

const organYear = (organ: string | null, year: number | null): string => `${sameOrganKey(organ)} ${year ?? ''}`
