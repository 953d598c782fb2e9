import type { Finding, Severity } from '../annual-report/finding.ts'
import type { CheckedFile } from './checked-file.ts'
import { asksForAction } from './screen-words.table.ts'

/** Counts of an audit, kept while the files go by. */
export interface AuditSummary {
  files: number
  unreadable: number
  /** Reports nobody needs to act on. */
  clean: number
  findings: Record<Severity, number>
  notAssessable: number
  /** By rule id: how many findings, in how many files. */
  rules: Map<string, { severity: Severity; findings: number; files: number }>
}

export const emptySummary = (): AuditSummary => ({
  files: 0,
  unreadable: 0,
  clean: 0,
  findings: { error: 0, warning: 0, hint: 0 },
  notAssessable: 0,
  rules: new Map(),
})

/** Counts one file into the summary. What could not be assessed is counted apart and under no rule. */
export function countInto(summary: AuditSummary, file: CheckedFile): void {
  summary.files += 1
  if (!file.ok) {
    summary.unreadable += 1
    return
  }
  if (!file.findings.some(asksForAction)) summary.clean += 1
  const assessed = file.findings.filter(({ verdict }) => verdict !== 'not-assessable')
  summary.notAssessable += file.findings.length - assessed.length
  for (const [rule, found] of Map.groupBy(assessed, ({ rule }) => rule)) {
    const row = summary.rules.get(rule) ?? { severity: worst(found), findings: 0, files: 0 }
    row.findings += found.length
    row.files += 1
    summary.rules.set(rule, row)
  }
  for (const { severity } of assessed) summary.findings[severity] += 1
}

/** Whether somebody must act on what the audit found: findings, or files that could not be read. */
export const needsAction = ({ files, clean }: AuditSummary): boolean => clean < files

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** Rules with findings, the gravest and most frequent first. */
export const rulesByWeight = ({
  rules,
}: AuditSummary): [string, { severity: Severity; findings: number; files: number }][] =>
  [...rules].sort(([, a], [, b]) => rank[a.severity] - rank[b.severity] || b.findings - a.findings)

const worst = (findings: readonly Finding[]): Severity =>
  (['error', 'warning', 'hint'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  ) ?? 'hint'
