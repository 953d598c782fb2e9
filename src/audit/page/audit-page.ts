import { ruleSetVersion } from '../../annual-report/rules/rules.table.ts'
import type { Language } from '../../kernel/words.ts'
import type { AuditSummary } from '../audit-summary.ts'
import type { CheckedFile } from '../checked-file.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { asksForAction, severities, states } from '../screen-words.table.ts'
import { filesTable, fileRow } from './files-table.ts'
import { markup, type Markup } from './markup.ts'
import { rulesTable, tiles } from './overview.ts'
import { pageClosing, pageOpening } from './page-frame.ts'
import { pageWords } from './page-words.table.ts'
import { reportSection, type Fullness } from './report-section.ts'

/** What an audit page is made of. */
export interface AuditPage {
  /** In their order; read once. */
  readonly files: Iterable<CheckedFile>
  /** The counts, complete when all files have gone by; without them the page shows reports as read, unjudged. */
  readonly summary?: AuditSummary
  readonly language: Language
  readonly today: string
}

/** How many reports the page holds in full, how many with their findings only, and how many are unfolded at first. */
const bounds = { full: 120, findings: 600, cleanInFull: 30, open: 8 }

/**
 * One self-contained page without script: index over all files, counts by rule, and each report with its tables as
 * read and its findings. Its size is bounded: beyond the bounds a report has its line in the index only.
 */
export function auditPage({ files, summary, language, today }: AuditPage, write: (text: string) => void): void {
  const checked = summary !== undefined
  const rows: Markup[] = []
  const sections: Markup[] = []
  const shown = { full: 0, findings: 0, clean: 0, left: 0 }

  const fullnessOf = (file: CheckedFile): Fullness | undefined => {
    if (!file.ok) return undefined
    const found = file.findings.some(({ verdict }) => verdict !== 'not-assessable')
    if (!found) return shown.clean++ < bounds.cleanInFull ? 'full' : undefined
    if (file.findings.some(asksForAction) && shown.full++ < bounds.full) return 'full'
    if (shown.findings++ < bounds.findings) return 'findings-only'
    shown.left += 1
    return undefined
  }

  let number = 0
  for (const file of files) {
    number += 1
    const fullness = fullnessOf(file)
    const id = `r${number}`
    rows.push(fileRow(file, fullness && id, checked, language))
    if (file.ok && fullness)
      sections.push(reportSection(file, { id, fullness, open: sections.length < bounds.open, checked, language }))
  }

  const title = pageWords[checked ? 'title' : 'readTitle'][language]
  const head = {
    title,
    about: fillWords(pageWords.made, language, { today, rules: ruleSetVersion }),
    skip: markup`<a class="skip" href="#files">${pageWords.skip[language]}</a>`,
    language,
  }
  write(
    markup`${pageOpening(head)}${
      summary &&
      markup`<section aria-labelledby="overview"><h2 id="overview">${pageWords.overview[language]}</h2>${tiles(summary, language)}
<h3>${pageWords.byRule[language]}</h3>${rulesTable(summary, language)}</section>`
    }
<section aria-labelledby="files"><h2 id="files">${pageWords.files[language]}</h2>${filesTable(rows, checked, language)}</section>
<section aria-labelledby="reports"><h2 id="reports">${pageWords.reports[language]}</h2>${legend(checked, language)}
`.html,
  )
  for (const section of sections) write(`${section.html}\n`)
  write(
    markup`${shown.left > 0 && markup`<p class="quiet">${fillWords(pageWords.rest, language, { count: shown.left })}</p>`}</section>${pageClosing(language)}`
      .html,
  )
}

function legend(checked: boolean, language: Language): Markup {
  const marks = Object.values(states).filter(({ sign }) => sign !== '')
  return markup`<details class="legend"><summary>${pageWords.legendTitle[language]}</summary>${checked && markup`<p>${pageWords.legend[language]}</p>`}<ul class="marks">${marks.map(
    (state) => markup`<li><span class="mark">${state.sign}</span> ${state[language]}</li>`,
  )}${
    checked &&
    markup`<li><span class="mark has-error">3<sup>${severities.error.sign}</sup></span> ${pageWords.numberHere[language]}</li>`
  }</ul></details>`
}
