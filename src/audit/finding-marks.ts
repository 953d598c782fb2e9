import type { Finding, Severity } from '../annual-report/finding.ts'
import { asksForAction } from './screen-words.table.ts'

/** What a line of an index shows of a report's findings. */
export interface FindingMarks extends Readonly<Record<Severity, number>> {
  readonly notAssessable: number
  /** Somebody must act on one of them. */
  readonly acts: boolean
  /** How many findings each rule has. */
  readonly rules: Readonly<Record<string, number>>
}

export function marksOf(findings: readonly Finding[]): FindingMarks {
  const assessed = findings.filter(({ verdict }) => verdict !== 'not-assessable')
  const of = (wanted: Severity): number => assessed.filter(({ severity }) => severity === wanted).length
  return {
    error: of('error'),
    warning: of('warning'),
    hint: of('hint'),
    notAssessable: findings.length - assessed.length,
    acts: findings.some(asksForAction),
    rules: Object.fromEntries(
      [...Map.groupBy(assessed, ({ rule }) => rule)].map(([rule, found]) => [rule, found.length]),
    ),
  }
}
