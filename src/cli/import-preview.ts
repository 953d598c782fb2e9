import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HeadColumn } from '../casework/import-head.ts'
import type { Words } from '../kernel/words.ts'
import { importKinds } from '../services/import-kinds.ts'
import { type ImportPreview, previewImport } from '../services/import-preview.ts'
import { cannotWrite } from './cannot-write.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { helpText } from './help-text.ts'
import { ledgerFileOptions, readLedgerAsked, type LedgerAsked } from './import-asked.ts'
import { faultLines, faultWords } from '../casework/import-fault-words.ts'
import { withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { refuseService, serviceRefusalWords } from './service-refusal-words.ts'
import { terminalTable } from './terminal-table.ts'

// prettier-ignore
const specs = {
  ...ledgerFileOptions,
  format: { value: 'table|json|csv', oneOf: ['table', 'json', 'csv'], says: { zh: '输出形式，默认 table；csv 只列出各行的问题', en: 'form of the result, table by default; csv lists the faults by row only' } },
  'save-mapping': { value: 'FILE', example: 'mapping.json', says: { zh: '把对各列的理解写成对应表，供修改后用于 --mapping', en: 'write how the columns were understood as a mapping, to be changed and given by --mapping' } },
} as const satisfies OptionSpecs

/** `gongkai import preview FILE`: how an old ledger is understood; exit code 1 when something is wrong with it. */
export const importPreview: Command = {
  name: 'import preview',
  usage: helpText({
    synopsis: 'import preview FILE',
    says: {
      zh: '预览旧台账的导入，不写入：各列如何理解，多少行可以导入，各行的问题，头几件会成为什么，各年度报告会如何计数。',
      en: 'Shows what an import would do, and writes nothing: how each column is understood, how many rows are good, what is wrong with the others, what the first would become, what the annual reports would count.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 全部可以导入；1 有列或者行需要处理；2 文件读不出，或用法有误。',
      en: 'Exit codes: 0 all can come in; 1 columns or rows need a look; 2 the file cannot be read, or misuse.',
    },
  }),
  async run(args, desk) {
    const read = readLedgerAsked(args, desk, specs)
    if (!read.ok) return say(desk, read.no)
    const { asked, kind, file, mapping } = read.value
    return withOffice(desk, asked, async (office) => {
      const seen = await previewImport(office, kind, file, mapping)
      if (!seen.ok) return refuseService(desk, seen.no)
      const saved = saveMapping(asked.options['save-mapping'], seen.value, read.value, desk)
      if (saved !== undefined) return say(desk, saved)
      show(seen.value, read.value, desk)
      return exitCode(seen.value)
    })
  },
}

const exitCode = ({ faults, obstacles }: ImportPreview): ExitCode => (faults.length + obstacles.length ? 1 : 0)

function saveMapping(
  to: string | undefined,
  { sheets }: ImportPreview,
  { mapping }: LedgerAsked,
  { folder, language }: Desk,
): string | undefined {
  if (to === undefined) return undefined
  const columns = Object.fromEntries(
    sheets.flatMap(({ columns }) =>
      columns.map(({ heading, field, state }) => [heading, state === 'twice' ? null : (field ?? null)]),
    ),
  )
  const path = resolve(folder, to)
  try {
    const file = openSync(path, 'wx')
    writeSync(file, `${JSON.stringify({ ...mapping, columns }, undefined, 2)}\n`)
    closeSync(file)
    return undefined
  } catch (error) {
    return cannotWrite(path, error, language)
  }
}

// prettier-ignore
const words = {
  sheet:    { zh: '工作表', en: 'Sheet' },
  column:   { zh: '列', en: 'Column' },
  heading:  { zh: '列名', en: 'Heading' },
  means:    { zh: '理解为', en: 'Understood as' },
  rows:     { zh: '行数', en: 'Rows' },
  good:     { zh: '可导入', en: 'Good' },
  skipped:  { zh: '不是条目的行（合计、说明）', en: 'Rows that are no entries (sums, notes)' },
  aside:    { zh: '没有表头、未读的工作表', en: 'Sheets without a head, not read' },
  settle:   { zh: '导入前须说明', en: 'To be settled first' },
  faults:   { zh: '各行的问题', en: 'What is wrong, by row' },
  row:      { zh: '行', en: 'Row' },
  says:     { zh: '问题', en: 'What is wrong' },
  first:    { zh: '头几件', en: 'The first' },
  years:    { zh: '各年度报告的计数', en: 'What the annual reports would count' },
  year:     { zh: '年度', en: 'Year' },
  cell:     { zh: '栏目', en: 'Cell' },
  count:    { zh: '数量', en: 'Count' },
  before:   { zh: '同一文件以前的导入', en: 'Earlier imports of this file' },
  more:     { zh: '另有 {count} 处；--format csv 全部列出', en: '{count} more; --format csv lists all' },
  over:     { zh: '（不导入）', en: '(not brought in)' },
  unknown:  { zh: '（不认识，不导入）', en: '(not known, not brought in)' },
  unclear:  { zh: '（不明确）', en: '(not clear)' },
} as const satisfies Record<string, Words>

/** Faults shown on a terminal. */
const mostFaults = 50

function show(seen: ImportPreview, { kind, asked }: LedgerAsked, desk: Desk): void {
  const { language, print } = desk
  if (asked.json) return print(`${JSON.stringify(seen, undefined, 2)}\n`)
  if (asked.options['format'] === 'csv') return print(faultLines(seen.faults, language))
  const head = (title: Words): void => print(`\n${title[language]}\n`)
  const table = (titles: readonly Words[], rows: readonly (readonly string[])[]): void =>
    print(
      terminalTable(
        titles.map((title) => ({ title: title[language] })),
        rows,
      ),
    )
  const { fields } = importKinds[kind].writer
  for (const { name, columns } of seen.sheets) {
    print(`${words.sheet[language]} ${name || seen.file}\n`)
    table(
      [words.column, words.heading, words.means],
      columns.map((column) => [letterOf(column.column), column.heading, meaning(column, fields, desk)]),
    )
  }
  print(`\n${words.rows[language]}: ${seen.rows}  ${words.good[language]}: ${seen.good}\n`)
  if (seen.rowsSkipped.length)
    print(`${words.skipped[language]}: ${seen.rowsSkipped.map(({ row }) => row).join(' ')}\n`)
  if (seen.sheetsPassedOver.length) print(`${words.aside[language]}: ${seen.sheetsPassedOver.join(' ')}\n`)
  for (const { batch, at, state } of seen.before) print(`${words.before[language]}: ${batch} ${at} ${state}\n`)
  if (seen.obstacles.length) {
    head(words.settle)
    for (const obstacle of seen.obstacles) print(`${serviceRefusalWords(obstacle, desk)}\n`)
  }
  if (seen.faults.length) {
    head(words.faults)
    table(
      [words.sheet, words.row, words.says],
      seen.faults.slice(0, mostFaults).map((fault) => [fault.sheet, String(fault.row), faultWords(fault, language)]),
    )
    const more = seen.faults.length - mostFaults
    if (more > 0) print(`${words.more[language].replace('{count}', String(more))}\n`)
  }
  const [pattern] = seen.first
  if (pattern) {
    head(words.first)
    print(
      terminalTable(
        Object.keys(pattern).map((title) => ({ title })),
        seen.first.map((one) => Object.values(one)),
      ),
    )
  }
  if (seen.years.length) {
    head(words.years)
    table(
      [words.year, words.cell, words.count],
      seen.years.flatMap(({ year, cells }) =>
        Object.entries(cells).map(([cell, count]) => [String(year), cell, String(count)]),
      ),
    )
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const letterOf = (column: number): string =>
  column < 26 ? letters.charAt(column) : `${letterOf(Math.floor(column / 26) - 1)}${letters.charAt(column % 26)}`

function meaning(
  { state, field, may }: HeadColumn,
  fields: Readonly<Record<string, { readonly label: Words }>>,
  { language }: Desk,
): string {
  const label = (code: string): string => `${fields[code]?.label[language] ?? code} (${code})`
  if (state === 'passed-over') return words.over[language]
  if (state === 'unknown') return words.unknown[language]
  if (state === 'unclear' || state === 'twice')
    return `${words.unclear[language]} ${(may ?? [field ?? '']).map(label).join(' / ')}`
  return label(field ?? '')
}
