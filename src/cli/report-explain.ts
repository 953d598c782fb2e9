import { columnName, rowName, tableName } from '../annual-report/cell-name.ts'
import { yearPeriod } from '../annual-report/count-year.ts'
import type { Edition } from '../annual-report/edition.ts'
import { editionForYear } from '../annual-report/editions.ts'
import { cellsOf } from '../annual-report/figures.ts'
import { parseCivilDate } from '../kernel/civil-date.ts'
import type { Language, Words } from '../kernel/words.ts'
import { type Behind, behindFigure } from '../reads/behind-figure.ts'
import type { Office } from '../services/office.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { readOnly } from '../store/read-only.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { csvLine } from '../formats/csv-lines.ts'
import { type Asked, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { nearest } from './nearest.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { noReportWords, yearAsked } from './report-build.ts'
import { terminalTable } from './terminal-table.ts'
import { cutTo } from './text-width.ts'

// prettier-ignore
const specs = {
  ...officeOptions,
  format:  { value: 'table|json|csv', oneOf: ['table', 'json', 'csv'], says: officeOptions.format.says },
  year:    { value: 'YYYY', example: '2025', says: { zh: '报告年度，默认为上一年', en: 'year reported on, last year by default' } },
  'as-of': { value: 'YYYY-MM-DD', is: 'day', example: '2025-06-30', says: { zh: '只统计到该年度的这一天', en: 'count up to this day of that year only' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'no-figure': { zh: '{year}年度的格式中没有“{key}”这一格。{guess}', en: 'The form for {year} has no cell “{key}”. {guess}' },
  guess:       { zh: '是不是 {guess}？', en: 'Did you mean {guess}?' },
  nothing:     { zh: '这一格是 0，背后没有案件。', en: 'The cell is 0: nothing stands behind it.' },
  sum:         { zh: '合计 {sum}', en: '{sum} in all' },
} as const satisfies Record<string, Words>

// prettier-ignore
const titles = {
  number: { zh: '编号', en: 'Number' },
  from:   { zh: '收到或作出', en: 'Received or made' },
  until:  { zh: '办结或终止', en: 'Ended' },
  as:     { zh: '结果', en: 'Result' },
  share:  { zh: '数', en: 'Counts' },
  what:   { zh: '内容', en: 'What' },
} as const satisfies Record<string, Words>

const endings: Readonly<Record<string, Words>> = {
  repealed: { zh: '废止', en: 'Repealed' },
  lapsed: { zh: '失效', en: 'Lapsed' },
}

const resultNames: Readonly<Record<string, Words>> = {
  ...endings,
  ...Object.fromEntries(Object.entries({ ...outcomes, ...disputeResults }).map(([code, { label }]) => [code, label])),
}

/** `gongkai report explain KEY`: the cases, disputes or entries behind one figure. */
export const reportExplain: Command = {
  name: 'report explain',
  usage: helpText({
    synopsis: 'report explain t3.denied.4.natural --year 2025',
    says: {
      zh: '列出年度报告中一个数字背后的案件、争议或者台账条目。格子的名称见 gongkai report read --format json。',
      en: 'Lists the cases, disputes or entries behind one figure of the annual report. gongkai report read --format json shows the names of the cells.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已列出；2 用法错误，或数据库打不开。',
      en: 'Exit codes: 0 listed; 2 misuse, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    return withOffice(desk, asked.value, (office) => explain(office, asked.value, desk))
  },
}

async function explain(office: Office, asked: Asked, desk: Desk): Promise<ExitCode> {
  const { language } = desk
  const [key = ''] = asked.words
  const year = yearAsked(asked, office)
  if (year === undefined)
    return say(desk, fillWords(noReportWords['not-a-year'], language, { year: asked.options['year'] ?? '' }))
  const edition = editionForYear(year)
  if (!edition) return say(desk, fillWords(noReportWords['no-form'], language, { year }))
  const period = yearPeriod(year, parseCivilDate(asked.options['as-of'] ?? ''))
  const behind = await behindFigure(readOnly(office.db), office.organ.id, key, period, edition)
  if (!behind) return say(desk, noFigure(key, year, edition, language))
  desk.print(print[formOf(asked)](behind, key, edition, language))
  return 0
}

function noFigure(key: string, year: number, edition: Edition, language: Language): string {
  const near = nearest(
    key,
    cellsOf(edition).map((cell) => cell.key),
  )
  const guess = near ? fillWords(words.guess, language, { guess: near }) : ''
  return fillWords(words['no-figure'], language, { key, year, guess }).trim()
}

type Printer = (behind: readonly Behind[], key: string, edition: Edition, language: Language) => string

const print = {
  json: (behind) => `${JSON.stringify(behind, undefined, 2)}\n`,
  csv: (behind, _key, _edition, language) =>
    [columns.map((name) => titles[name][language]), ...behind.map((one) => rowOf(one, language))].map(csvLine).join(''),
  table: (behind, key, edition, language) => {
    const sum = behind.reduce((all, { share }) => all + share, 0)
    const rows = behind.map((one) => rowOf(one, language).map((cell) => cutTo(cell, 60)))
    const table = terminalTable(
      columns.map((name) => ({ title: titles[name][language] })),
      rows,
    )
    const body = behind.length ? `${table}\n${fillWords(words.sum, language, { sum })}` : words.nothing[language]
    return `${cellWords(key, edition, language)}\n\n${body}\n`
  },
} as const satisfies Record<string, Printer>

const formOf = ({ options }: Asked): keyof typeof print =>
  options['format'] === 'json' || options['format'] === 'csv' ? options['format'] : 'table'

const columns = ['number', 'from', 'until', 'as', 'share', 'what'] as const

const rowOf = ({ number, from, until, as, share, what }: Behind, language: Language): string[] => [
  number,
  from,
  until ?? '',
  as === undefined ? '' : (resultNames[as]?.[language] ?? as),
  String(share),
  what,
]

function cellWords(key: string, edition: Edition, language: Language): string {
  const cell = cellsOf(edition).find((one) => one.key === key)
  if (!cell) return key
  const { table, row, column } = cell
  return [tableName(table), rowName(edition, table, row), columnName(edition, table, row, column)]
    .map((name) => name[language])
    .join(' · ')
}
