import type { EditionId } from '../../annual-report/edition.ts'
import { cellsOf } from '../../annual-report/figures.ts'
import { editions } from '../../annual-report/editions.ts'
import type { Rule } from '../../annual-report/finding.ts'
import { rules } from '../../annual-report/rules/rules.table.ts'
import type { Language } from '../../kernel/words.ts'
import { formatCitation } from '../../statute/citation.ts'
import { cellId, type NumberedFinding } from './tables-as-read.ts'
import { pageWords } from './page-words.table.ts'
import { markup, type Markup } from './markup.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { placeWords, siteWords } from '../place-words.ts'
import { severities, verdicts } from '../screen-words.table.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule of the catalogue by its id. */
export const ruleOf = (id: string): Rule | undefined => rulesById.get(id)

/** The address of a rule in the page's list of rules. */
export const ruleAnchor = (id: string): string => `rule-${id}`

/** More findings of one report than anybody reads on a page. */
const mostShown = 80

/** What a finding's links need to know of the report around it. */
export interface FindingSurroundings {
  readonly reportId: string
  readonly edition: EditionId | null
  readonly tablesShown: boolean
}

/** The findings of one report, each with place, what stands there, what should, ground and advice. */
export function findingList(
  findings: readonly NumberedFinding[],
  around: FindingSurroundings,
  language: Language,
): Markup {
  if (findings.length === 0) return markup`<p class="quiet good">✓ ${pageWords.noFindings[language]}</p>`
  const left = findings.length - mostShown
  return markup`<ol class="findings">${findings.slice(0, mostShown).map((one) => findingCard(one, around, language))}</ol>${
    left > 0 && markup`<p class="quiet">${fillWords(pageWords.moreFindings, language, { count: left })}</p>`
  }`
}

function findingCard(
  { finding, number, id }: NumberedFinding,
  { reportId, edition, tablesShown }: FindingSurroundings,
  language: Language,
): Markup {
  const { rule, severity, verdict, at, found, expected, says } = finding
  const { sign, [language]: severityWord } = severities[severity]
  const known = ruleOf(rule)
  const site = siteWords(at, edition, language)
  const place = placeWords(at.place, language)
  const inTable =
    at.cell !== undefined && edition !== null && cellsOf(editions[edition]).some(({ key }) => key === at.cell)
  return markup`<li id="${id}" class="finding ${severity}">
<p class="finding-head"><span class="ordinal">${number}</span><span class="badge ${severity}"><span aria-hidden="true">${sign}</span> ${severityWord}</span>${
    verdict === 'doubt' && markup`<span class="badge doubt">${verdicts.doubt[language]}</span>`
  }<a class="rule" href="#${ruleAnchor(rule)}">${rule}</a></p>
<p class="says">${says[language]}</p>
${at.sentence !== undefined && at.sentence !== '' && markup`<blockquote lang="zh-Hans">${at.sentence}</blockquote>`}
<dl class="facts">${found !== '' && markup`<div><dt>${pageWords.found[language]}</dt><dd>${found}</dd></div>`}${
    expected !== '' && markup`<div><dt>${pageWords.expected[language]}</dt><dd>${expected}</dd></div>`
  }</dl>
<p class="site">${site && (tablesShown && inTable ? markup`<a href="#${cellId(reportId, at.cell ?? '')}">${site}</a>` : site)}${site && place && ' · '}${place}</p>
${known && markup`<p class="ground">${pageWords.ground[language]}${language === 'zh' ? '：' : ': '}${formatCitation(known.cite, language)}</p>`}
</li>`
}

/** Rules that could not be assessed for one report, folded away. */
export function notAssessedList(findings: readonly NumberedFinding['finding'][], language: Language): Markup {
  if (findings.length === 0) return markup``
  return markup`<details class="more"><summary>${fillWords(pageWords.notAssessed, language, { count: findings.length })}</summary><ul>${findings
    .slice(0, mostShown)
    .map(
      ({ rule, says }) => markup`<li><a class="rule" href="#${ruleAnchor(rule)}">${rule}</a> ${says[language]}</li>`,
    )}</ul></details>`
}
