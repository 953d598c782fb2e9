import type { Language } from '../../kernel/words.ts'
import { formatCitation } from '../../statute/citation.ts'
import { rulesByWeight, type AuditSummary } from '../audit-summary.ts'
import { severities } from '../screen-words.table.ts'
import { ruleAnchor, ruleOf } from './finding-list.ts'
import { markup, type Markup } from './markup.ts'
import { pageWords } from './page-words.table.ts'

/** The counts of the audit at a glance. */
export function tiles({ files, clean, unreadable, findings, notAssessable }: AuditSummary, language: Language): Markup {
  const tile = (kind: string, count: number, words: string): Markup =>
    markup`<li class="tile ${kind}${count === 0 && ' none'}"><strong>${count}</strong> <span>${words}</span></li>`
  return markup`<ul class="tiles">${[
    tile('plain', files, pageWords.fileCount[language]),
    tile('action', files - clean - unreadable, pageWords.action[language]),
    tile('good', clean, pageWords.clean[language]),
    tile('bad', unreadable, pageWords.unreadable[language]),
  ]}</ul><ul class="tiles small">${[
    tile('error', findings.error, `${severities.error.sign} ${pageWords.errors[language]}`),
    tile('warning', findings.warning, `${severities.warning.sign} ${pageWords.warnings[language]}`),
    tile('hint', findings.hint, `${severities.hint.sign} ${pageWords.hints[language]}`),
    tile('plain', notAssessable, pageWords.skipped[language]),
  ]}</ul>`
}

/** Every rule that found something, with its counts, what it demands and its ground. */
export function rulesTable(summary: AuditSummary, language: Language): Markup {
  const rows = rulesByWeight(summary).map(([id, { severity, findings, files }]) => {
    const rule = ruleOf(id)
    const { sign, [language]: word } = severities[severity]
    return markup`<tr id="${ruleAnchor(id)}"><th scope="row" class="rule">${id}</th><td><span class="badge ${severity}"><span aria-hidden="true">${sign}</span> ${word}</span></td><td class="count">${findings}</td><td class="count">${files}</td><td class="demands">${rule?.title[language]}</td><td class="ground">${rule && formatCitation(rule.cite, language)}</td></tr>\n`
  })
  if (rows.length === 0) return markup`<p class="quiet good">✓ ${pageWords.noFinding[language]}</p>`
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${pageWords.byRule[language]}"><table class="list rules"><thead><tr><th scope="col">${pageWords.rule[language]}</th><th scope="col">${pageWords.severity[language]}</th><th scope="col" class="count">${pageWords.findings[language]}</th><th scope="col" class="count">${pageWords.inFiles[language]}</th><th scope="col">${pageWords.demands[language]}</th><th scope="col">${pageWords.ground[language]}</th></tr></thead><tbody>
${rows}</tbody></table></div>`
}
