import type { Around, Finding } from './finding.ts'
import type { AnnualReport } from './report.ts'
import { rules } from './rules/rules.table.ts'

/**
 * Holds a report against every rule. Findings come in the order of the list, the order an editor would mend them;
 * what a rule needs and `around` does not give makes the rule silent or not assessable, never wrong.
 */
export const check = (report: AnnualReport, around: Around = {}): readonly Finding[] =>
  rules.flatMap((rule) => rule.check(report, around))

/** A report and what it is held against besides itself. */
export interface CheckedWith {
  readonly report: AnnualReport
  readonly around: Around
}

/** The findings of several reports, for each as `check` gives them; rule by rule, as `readReports` reads step by step. */
export function checkEach(reports: readonly CheckedWith[]): ReadonlyMap<AnnualReport, readonly Finding[]> {
  const found = new Map(reports.map(({ report }): [AnnualReport, Finding[]] => [report, []]))
  for (const rule of rules)
    for (const { report, around } of reports) found.get(report)?.push(...rule.check(report, around))
  return found
}
