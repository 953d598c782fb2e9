import type { Finding, Rule, Severity } from '../finding.ts'

/** A finding before its rule has signed it: a fault of the rule's own severity unless it says otherwise. */
export type Draft = Omit<Finding, 'rule' | 'severity' | 'verdict'> & {
  readonly severity?: Severity
  readonly verdict?: Finding['verdict']
}

/** A rule from its head and from what it looks at; id and severity of the head go on every finding. */
export const defineRule = (
  head: Omit<Rule, 'check'>,
  look: (...seen: Parameters<Rule['check']>) => readonly Draft[],
): Rule => ({
  ...head,
  check: (report, around) =>
    look(report, around).map(({ says, ...draft }) => ({
      rule: head.id,
      severity: head.severity,
      verdict: 'fault',
      ...draft,
      says: { zh: says.zh, en: capital(says.en) },
    })),
})

/** A sentence may begin with the name of a cell: table 3, “Disclosed”. */
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
