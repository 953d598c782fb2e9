import { shownName } from './shown-name.ts'
import type { Finding } from '../annual-report/finding.ts'
import { rules } from '../annual-report/rules/rules.table.ts'
import type { Language, Words } from '../kernel/words.ts'
import { rulesByWeight, type AuditSummary } from '../audit/audit-summary.ts'
import type { CheckedFile } from '../audit/checked-file.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { placeWords, siteWords } from '../audit/place-words.ts'
import { editionNames, severities, verdicts } from '../audit/screen-words.table.ts'
import { terminalTable } from './terminal-table.ts'
import { cutTo, wrapTo } from './text-width.ts'

// prettier-ignore
const words = {
  clean:   { zh: '未发现问题', en: 'nothing found' },
  skipped: { zh: '{count} 条规则所需内容缺失，无法判断：{rules}', en: '{count} could not be assessed, for want of what they need: {rules}' },
  summary: { zh: '共 {files} 个文件：{clean} 个没有需要处理的问题，{unreadable} 个无法读取；错误 {error}，警告 {warning}，提示 {hint}，无法判断 {skipped}。',
             en: '{files} files: {clean} with nothing to act on, {unreadable} could not be read; {error} errors, {warning} warnings, {hint} hints, {skipped} not assessable.' },
  rule:     { zh: '规则', en: 'Rule' },
  severity: { zh: '级别', en: 'Severity' },
  findings: { zh: '问题数', en: 'Findings' },
  files:    { zh: '文件数', en: 'Files' },
  demands:  { zh: '要求', en: 'Demands' },
} as const satisfies Record<string, Words>

/** Width of the text of a finding on a terminal. */
const width = 96

/** One file with its findings, for a terminal. */
export function checkedText(file: CheckedFile, language: Language): string {
  if (!file.ok) return `■ ${shownName(file.name)}\n  ✗ ${notReadableWords(file.why, language)}\n\n`
  const { organ, year, edition } = file.head
  const about = [organ, year, edition && editionNames[edition][language]].filter(Boolean).join(' · ')
  const skipped = file.findings.filter(({ verdict }) => verdict === 'not-assessable')
  const assessed = file.findings.filter(({ verdict }) => verdict !== 'not-assessable')
  return [
    `■ ${shownName(file.name)}${about && `\n  ${about}`}`,
    ...(assessed.length ? [] : [`  ✓ ${words.clean[language]}`]),
    ...assessed.flatMap((finding) => findingLines(finding, file.head.edition, language)),
    ...(skipped.length ? [skippedLine(skipped, language)] : []),
    '\n',
  ].join('\n')
}

function findingLines(finding: Finding, edition: Parameters<typeof siteWords>[1], language: Language): string[] {
  const { rule, severity, verdict, at, says } = finding
  const where = [siteWords(at, edition, language), placeWords(at.place, language)].filter(Boolean).join(' — ')
  const kind = severities[severity]
  const doubt = verdict === 'doubt' ? `（${verdicts.doubt[language]}）` : ''
  return [
    `  ${kind.sign} ${rule} ${kind[language]}${language === 'zh' ? doubt : doubt.replace('（', ' (').replace('）', ')')}${where && `  ${where}`}`,
    ...(at.sentence ? [`      “${cutTo(at.sentence.replace(/\s+/g, ' '), width - 8)}”`] : []),
    ...wrapTo(says[language], width - 6).map((line) => `      ${line}`),
  ]
}

const skippedLine = (findings: readonly Finding[], language: Language): string => {
  const ids = [...new Set(findings.map(({ rule }) => rule))]
  const list = ids.join(language === 'zh' ? '、' : ', ')
  return `  · ${fillWords(words.skipped, language, { count: ids.length, rules: list })}`
}

/** The closing summary: counts of files and findings, and a line for each rule that found something. */
export function summaryText(summary: AuditSummary, language: Language): string {
  const { files, clean, unreadable, findings, notAssessable } = summary
  const line = fillWords(words.summary, language, { files, clean, unreadable, ...findings, skipped: notAssessable })
  const rows = rulesByWeight(summary).map(([id, row]) => [
    `${severities[row.severity].sign} ${id}`,
    severities[row.severity][language],
    String(row.findings),
    String(row.files),
    cutTo(rules.find((rule) => rule.id === id)?.title[language] ?? '', 60),
  ])
  const columns = [
    { title: words.rule[language] },
    { title: words.severity[language] },
    { title: words.findings[language], align: 'right' as const },
    { title: words.files[language], align: 'right' as const },
    { title: words.demands[language] },
  ]
  return `${rows.length ? `${terminalTable(columns, rows)}\n` : ''}${line}\n`
}
