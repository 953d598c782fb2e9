import type { Around, Finding } from './finding.ts'
import type { AnnualReport } from './report.ts'
import { rules } from './rules/rules.table.ts'

/**
 * Holds a report against every rule. Findings come in the order of the list, the order an editor would mend them;
 * what a rule needs and `around` does not give makes the rule silent or not assessable, never wrong.
 */
export const check = (report: AnnualReport, around: Around = {}): readonly Finding[] =>
  rules.flatMap((rule) => rule.check(report, around))
