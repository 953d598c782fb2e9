import { cellName } from '../../annual-report/cell-name.ts'
import { editions } from '../../annual-report/editions.ts'
import type { Figure } from '../../annual-report/figures.ts'
import type { Finding, Severity } from '../../annual-report/finding.ts'
import type { AnnualReport } from '../../annual-report/report.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { type FormTableCell, formAsRead } from '../form-as-read.ts'
import { pageWords } from './page-words.table.ts'
import { markup, type Markup } from './markup.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { severities, states } from '../screen-words.table.ts'

/** A finding with its number and its address in the page. */
export interface NumberedFinding {
  readonly finding: Finding
  readonly number: number
  readonly id: string
}

/** The address of a cell in the page. */
export const cellId = (reportId: string, key: string): string => `${reportId}-${key.replaceAll('.', '-')}`

/** The tables of a report laid out as in the form, with what was read in each cell and a link to what is wrong with it. */
export function tablesAsRead(
  report: AnnualReport,
  findings: readonly NumberedFinding[],
  reportId: string,
  language: Language,
): Markup {
  if (report.edition === null) return markup`<p class="quiet">${pageWords.noTables[language]}</p>`
  const edition = editions[report.edition]
  const byCell = Map.groupBy(
    findings.filter(({ finding }) => finding.at.cell !== undefined),
    ({ finding }) => finding.at.cell ?? '',
  )
  const figureCell = (key: string, span: Markup): Markup =>
    markup`<td id="${cellId(reportId, key)}"${span}${figureClass(report.figures[key], byCell.get(key))}>${shownFigure(report.figures[key], byCell.get(key), cellName(edition, key)[language], language)}</td>`
  return markup`${formAsRead(report.edition).map(
    ({ heading, table, rows }) =>
      markup`<div class="scroll" tabindex="0" role="region" aria-label="${heading[language]}"><table class="form form-${table}"><caption>${label(heading, language)}</caption>${rows.map(
        (row) => markup`<tr>${row.map((cell) => formCell(cell, figureCell, language))}</tr>`,
      )}</table></div>`,
  )}`
}

/** As printed, and in English with the print small below it. */
const label = ({ zh, en }: Words, language: Language): Markup =>
  language === 'zh' ? markup`${zh}` : markup`${en}<small class="printed" lang="zh-Hans">${zh}</small>`

function formCell(cell: FormTableCell, figureCell: (key: string, span: Markup) => Markup, language: Language): Markup {
  const { columns, rows } = cell
  const span = markup`${columns !== undefined && markup` colspan="${columns}"`}${rows !== undefined && markup` rowspan="${rows}"`}`
  return cell.figure === undefined
    ? markup`<th scope="${cell.scope}"${span}>${label(cell.head, language)}</th>`
    : figureCell(cell.figure, span)
}

const gravest = (findings: readonly NumberedFinding[]): Severity | undefined =>
  (['error', 'warning', 'hint'] as const).find((severity) =>
    findings.some(({ finding }) => finding.severity === severity),
  )

function figureClass(figure: Figure | undefined, findings: readonly NumberedFinding[] = []): Markup {
  const severity = gravest(findings)
  const names = [figure?.state ?? 'missing', severity && `has-${severity}`, figure?.value === 0 && 'zero'].filter(
    Boolean,
  )
  return markup` class="${names.join(' ')}"`
}

function shownFigure(
  figure: Figure | undefined,
  findings: readonly NumberedFinding[] = [],
  name: string,
  language: Language,
): Markup {
  const state = figure?.state ?? 'missing'
  const text =
    state === 'number'
      ? markup`${figure?.raw ?? figure?.value}`
      : markup`<span class="state" title="${states[state][language]}${figure?.raw ? ` ${figure.raw}` : ''}">${states[state].sign}</span>`
  const [first] = findings
  const severity = gravest(findings)
  if (!first || !severity) return text
  const says = `${name}: ${[...new Set(findings.map(({ finding }) => finding.rule))].join(' ')}`
  const numbers = findings.map(({ number }) => number).join(language === 'zh' ? '、' : ', ')
  return markup`<a href="#${first.id}" title="${says}" aria-label="${says}, ${fillWords(pageWords.seeFinding, language, { number: numbers })}">${text}<sup>${severities[severity].sign}</sup></a>`
}
