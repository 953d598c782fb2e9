import type { AnnualReport } from '../../annual-report/report.ts'
import type { Language } from '../../kernel/words.ts'
import type { CheckedFile } from '../checked-file.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { placeWords } from '../place-words.ts'
import { editionNames, notReadReasons } from '../screen-words.table.ts'
import { findingList, notAssessedList } from './finding-list.ts'
import { markup, type Markup } from './markup.ts'
import { pageWords } from './page-words.table.ts'
import { tablesAsRead } from './tables-as-read.ts'

type ReadableFile = Extract<CheckedFile, { ok: true }>

/** How much of a report goes into the page: all of it, or its findings without the tables. */
export type Fullness = 'full' | 'findings-only'

export interface SectionSetting {
  readonly id: string
  readonly fullness: Fullness
  readonly open: boolean
  readonly checked: boolean
  readonly language: Language
}

/** Organ and year of a report in one line, as far as it gives them. */
export const nameOf = ({ organ, year }: ReadableFile['head'], language: Language): string =>
  [
    organ ?? pageWords.unknownOrgan[language],
    year === null ? pageWords.unknownYear[language] : fillWords(pageWords.yearOf, language, { year }),
  ].join(' · ')

/** One report: what it is, its tables as read, and its findings beside them. */
export function reportSection(file: ReadableFile, { id, fullness, open, checked, language }: SectionSetting): Markup {
  const report = file.report()
  const assessed = file.findings.filter(({ verdict }) => verdict !== 'not-assessable')
  const numbered = assessed.map((finding, index) => ({ finding, number: index + 1, id: `${id}-f${index + 1}` }))
  const full = fullness === 'full'
  const findings =
    checked &&
    markup`<section class="beside"><h4>${pageWords.findings[language]}${assessed.length > 0 && ` (${assessed.length})`}</h4>${findingList(
      numbered,
      { reportId: id, edition: report.edition, tablesShown: full },
      language,
    )}${notAssessedList(
      file.findings.filter(({ verdict }) => verdict === 'not-assessable'),
      language,
    )}</section>`
  const tables = full
    ? markup`<h4>${pageWords.tables[language]}</h4>${tablesAsRead(report, numbered, id, language)}`
    : markup`<p class="quiet">${pageWords.tablesLeft[language]}</p>`
  return markup`<article class="report" id="${id}">
<h3 lang="zh-Hans">${nameOf(file.head, language)}</h3>
<p class="file-name">${file.name}</p>
<details${open && markup` open`}><summary>${pageWords.details[language]}</summary>
${aboutReport(report, language)}
<div class="sides${checked ? '' : ' alone'}">${findings}<section class="tables">${tables}${notReadList(report, language)}</section></div>
<p class="back"><a href="#files">${pageWords.back[language]}</a></p>
</details>
</article>`
}

function aboutReport(report: AnnualReport, language: Language): Markup {
  const { title, edition, period, signature, figures } = report
  const states = Object.values(figures)
  const rows: readonly (readonly [string, string])[] = [
    [pageWords.reportTitle[language], title?.value ?? ''],
    [pageWords.edition[language], edition ? editionNames[edition][language] : pageWords.noEdition[language]],
    [pageWords.period[language], period?.value.text ?? ''],
    [pageWords.signed[language], [signature?.organ, signature?.dateText].filter(Boolean).join(' ')],
    [
      pageWords.cells[language],
      states.length
        ? fillWords(pageWords.cellsRead, language, {
            count: states.length,
            read: states.filter(({ state }) => state === 'number').length,
          })
        : '',
    ],
  ]
  return markup`<dl class="about">${rows.map(
    ([name, value]) => value !== '' && markup`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}

/** More places than anybody reads on a page. */
const mostPlaces = 60

function notReadList({ notRead }: AnnualReport, language: Language): Markup {
  if (notRead.length === 0) return markup``
  return markup`<details class="more"><summary>${fillWords(pageWords.notRead, language, { count: notRead.length })}</summary><ul>${notRead
    .slice(0, mostPlaces)
    .map(
      ({ what, why, at }) =>
        markup`<li>${what} <span class="quiet">${notReadReasons[why][language]} ${placeWords(at, language)}</span></li>`,
    )}</ul></details>`
}
