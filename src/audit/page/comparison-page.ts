import { columnName, rowName, tableName } from '../../annual-report/cell-name.ts'
import type { ComparedCell, ComparedReport, ComparedValue, Comparison } from '../../annual-report/compare.ts'
import { editions } from '../../annual-report/editions.ts'
import type { Language } from '../../kernel/words.ts'
import { formOfCell } from '../form-of-cell.ts'
import { editionNames } from '../screen-words.table.ts'
import { markup, type Markup } from './markup.ts'
import { pageClosing, pageOpening } from './page-frame.ts'
import { pageWords } from './page-words.table.ts'

/** Two reports side by side as one self-contained page. */
export function comparisonPage(comparison: Comparison, files: readonly [string, string], language: Language): string {
  const { a, b, cells } = comparison
  const formOf = formOfCell(comparison)
  const head = { title: pageWords.compareTitle[language], about: files.join(' ↔ '), language }
  const sections = ([2, 3, 4] as const).map((table) => {
    const own = cells.filter((cell) => cell.table === table)
    return markup`<section><h2>${tableName(table)[language]}</h2>${cellsTable(own, [a, b], formOf, language)}</section>\n`
  })
  return markup`${pageOpening(head)}${carryOverTable(comparison, language)}${sections}${pageClosing(language)}`.html
}

const sideName = ({ organ, year, edition }: ComparedReport, language: Language): string =>
  [organ ?? pageWords.unknownOrgan[language], year, edition && editionNames[edition][language]]
    .filter(Boolean)
    .join(' · ')

function cellsTable(
  cells: readonly ComparedCell[],
  sides: readonly ComparedReport[],
  formOf: ReturnType<typeof formOfCell>,
  language: Language,
): Markup {
  const heads = sides.map((side) => markup`<th scope="col" class="count">${sideName(side, language)}</th>`)
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${pageWords.cell[language]}"><table class="list"><thead><tr><th scope="col">${pageWords.cell[language]}</th>${heads}<th scope="col" class="count">${pageWords.change[language]}</th></tr></thead><tbody>
${cells.map(
  ({ key, table, row, column, a, b, difference, incomparable }) =>
    markup`<tr><th scope="row">${rowName(formOf(key), table, row)[language]} <span class="quiet">${columnName(formOf(key), table, row, column)[language]}</span></th>${[a, b].map(valueCell)}<td class="count${difference ? ' changed' : ' quiet'}">${incomparable ? '≠' : difference !== null && (difference > 0 ? `+${difference}` : difference)}</td></tr>\n`,
)}</tbody></table></div>`
}

const valueCell = ({ value, unit }: ComparedValue): Markup =>
  markup`<td class="count${value ? '' : ' quiet'}">${value === null ? '—' : `${value}${unit ?? ''}`}</td>`

function carryOverTable({ carryOver }: Comparison, language: Language): Markup {
  if (carryOver.length === 0) return markup``
  const rows = carryOver.map(({ column, carriedOut, carriedIn, holds }) => {
    const [kind, word] =
      holds === null ? ['doubt', pageWords.notHeld] : holds ? ['good', pageWords.holds] : ['error', pageWords.broken]
    const name = columnName(editions['2021'], 3, 'carry-in', column)[language]
    return markup`<tr><th scope="row">${name}</th><td class="count">${carriedOut ?? '—'}</td><td class="count">${carriedIn ?? '—'}</td><td><span class="badge ${kind}">${word[language]}</span></td></tr>\n`
  })
  return markup`<section><h2>${pageWords.carryOver[language]}</h2><div class="scroll" tabindex="0" role="region" aria-label="${pageWords.carryOver[language]}"><table class="list"><thead><tr><th scope="col">${pageWords.applicant[language]}</th><th scope="col" class="count">${pageWords.carriedOut[language]}</th><th scope="col" class="count">${pageWords.carriedIn[language]}</th><th scope="col">${pageWords.status[language]}</th></tr></thead><tbody>
${rows}</tbody></table></div></section>`
}
