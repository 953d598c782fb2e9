import type { Finding, Rule, Severity } from '../finding.ts'

/** What a rule remarks on: a finding without the rule's signature; a fault of the rule's own severity unless it says otherwise. */
export type Remark = Omit<Finding, 'rule' | 'severity' | 'verdict'> & {
  readonly severity?: Severity
  readonly verdict?: Finding['verdict']
}

/** A rule from its head and from what it looks at: each remark becomes a finding with the id and the severity of the head. */
export const defineRule = (
  head: Omit<Rule, 'check'>,
  look: (...seen: Parameters<Rule['check']>) => readonly Remark[],
): Rule => ({
  ...head,
  check: (report, around) =>
    look(report, around).map(({ says, ...remark }) => ({
      rule: head.id,
      severity: head.severity,
      verdict: 'fault',
      ...remark,
      says: { zh: says.zh, en: capital(says.en) },
    })),
})

/** A sentence may begin with the name of a cell: table 3, “Disclosed”. */
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
