import type { Language } from '../../kernel/words.ts'
import type { CheckedFile } from '../checked-file.ts'
import { notReadableWords } from '../not-opened.table.ts'
import { asksForAction } from '../screen-words.table.ts'
import { markup, type Markup } from './markup.ts'
import { pageWords } from './page-words.table.ts'
import { nameOf } from './report-section.ts'

/** One line of the list of files; `section` is the address of its report in the page, when it is there. */
export function fileRow(file: CheckedFile, section: string | undefined, checked: boolean, language: Language): Markup {
  if (!file.ok)
    return markup`<tr class="is-bad"><td class="status"><span class="badge bad"><span aria-hidden="true">⊘</span> ${pageWords.showBad[language]}</span></td><th scope="row">${file.name}</th><td colspan="${checked ? 5 : 1}" class="why">${notReadableWords(file.why, language)}</td></tr>`
  const assessed = file.findings.filter(({ verdict }) => verdict !== 'not-assessable')
  const count = (severity: 'error' | 'warning' | 'hint'): Markup => {
    const found = assessed.filter((finding) => finding.severity === severity).length
    return markup`<td class="count ${found > 0 && severity}">${found}</td>`
  }
  const acts = file.findings.some(asksForAction)
  const name = nameOf(file.head, language)
  const status = acts
    ? markup`<span class="badge error"><span aria-hidden="true">✗</span> ${pageWords.showAction[language]}</span>`
    : markup`<span class="badge good"><span aria-hidden="true">✓</span> ${pageWords.showClean[language]}</span>`
  return markup`<tr class="${acts ? 'is-action' : 'is-clean'}">${checked && markup`<td class="status">${status}</td>`}<th scope="row">${
    section === undefined ? name : markup`<a href="#${section}">${name}</a>`
  }</th><td class="path">${file.name}</td>${
    checked &&
    markup`${count('error')}${count('warning')}${count('hint')}<td class="count">${file.findings.length - assessed.length}</td>`
  }</tr>`
}

const choices = [
  ['all', 'all'],
  ['action', 'showAction'],
  ['clean', 'showClean'],
  ['bad', 'showBad'],
] as const

/** The list of all files, with a choice of which to show that needs no script. */
export function filesTable(rows: readonly Markup[], checked: boolean, language: Language): Markup {
  const heads = checked
    ? (['errors', 'warnings', 'hints', 'skipped'] as const).map(
        (word) => markup`<th scope="col" class="count">${pageWords[word][language]}</th>`,
      )
    : []
  return markup`${
    checked &&
    markup`<fieldset class="filter"><legend>${pageWords.show[language]}</legend>${choices.map(
      ([value, word], index) =>
        markup`<label><input type="radio" name="show" id="show-${value}"${index === 0 && markup` checked`}> ${pageWords[word][language]}</label>`,
    )}</fieldset>`
  }<div class="scroll" tabindex="0" role="region" aria-label="${pageWords.files[language]}"><table class="list files"><thead><tr>${checked && markup`<th scope="col">${pageWords.status[language]}</th>`}<th scope="col">${pageWords.organ[language]}</th><th scope="col">${pageWords.file[language]}</th>${heads}</tr></thead><tbody>
${rows.map((row) => markup`${row}\n`)}</tbody></table></div>`
}
