import { shownName } from './shown-name.ts'
import { columnName, rowName } from '../annual-report/cell-name.ts'
import type { Edition } from '../annual-report/edition.ts'
import { editions } from '../annual-report/editions.ts'
import { cellsOf, type Figure, type FormCell } from '../annual-report/figures.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { Language, Words } from '../kernel/words.ts'
import type { Desk } from './command.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { placeWords } from '../audit/place-words.ts'
import type { Made } from './reading-command.ts'
import { editionNames, notReadReasons, states } from '../audit/screen-words.table.ts'
import { terminalTable } from './terminal-table.ts'
import { cutTo } from './text-width.ts'

// prettier-ignore
const words = {
  organ: { zh: '{organ}　{year}年　{edition}', en: '{organ}, {year}, {edition}' },
  unknownOrgan: { zh: '（未写明机关）', en: '(no organ named)' },
  unknownYear: { zh: '未写明', en: 'year not given' },
  noTables: { zh: '没有格式规定的表格', en: 'no tables of the form' },
  claims: { zh: '正文数字 {count} 处；未能读取 {notRead} 处。', en: '{count} numbers in the prose; {notRead} places not read.' },
  legend: { zh: '▢ 空白　／ 写作“无”　∅ 文中没有此格　？ 无法认定', en: '▢ blank   ／ written as “none”   ∅ no such cell   ？ not certain' },
  summary: { zh: '共 {files} 个文件，读取 {read} 个，无法读取 {unreadable} 个。', en: '{files} files: {read} read, {unreadable} could not be read.' },
} as const satisfies Record<string, Words>

/** The tables of each report as they were read, for a terminal; a summary at the end. */
export function readAsTable({ read, outlet }: Made, { language }: Desk): void {
  for (const file of read)
    outlet.write(
      `■ ${shownName(file.name)}\n${file.ok ? reportText(file.report(), language) : `  ✗ ${notReadableWords(file.why, language)}\n`}\n`,
    )
  const good = read.filter(({ ok }) => ok).length
  outlet.write(`${words.legend[language]}\n`)
  outlet.write(
    `${fillWords(words.summary, language, { files: read.length, read: good, unreadable: read.length - good })}\n`,
  )
}

function reportText(report: AnnualReport, language: Language): string {
  const { organ, year, edition, claims, notRead } = report
  const head = fillWords(words.organ, language, {
    organ: organ ?? words.unknownOrgan[language],
    year: year ?? words.unknownYear[language],
    edition: edition ? editionNames[edition][language] : words.noTables[language],
  })
  return [
    `  ${head}`,
    ...(edition ? tables(report, editions[edition], language) : []),
    fillWords(words.claims, language, { count: claims.length, notRead: notRead.length }),
    ...notRead.map(({ what, why, at }) =>
      `  · ${what}: ${notReadReasons[why][language]} ${placeWords(at, language)}`.trimEnd(),
    ),
    '',
  ].join('\n')
}

/** Labels longer than this are cut: the key of the form tells them apart. */
const labelWidth = 46

const tables = (report: AnnualReport, edition: Edition, language: Language): string[] => {
  const cells = cellsOf(edition)
  const blocks = Map.groupBy(cells, ({ table, row }) =>
    table === 2 ? `2.${edition.table2.findIndex(({ rows }) => rows.some(({ key }) => key === row))}` : String(table),
  )
  return [...blocks.values()].map((block) => blockText(block, report, edition, language))
}

function blockText(block: readonly FormCell[], report: AnnualReport, edition: Edition, language: Language): string {
  const rows = [...Map.groupBy(block, ({ row }) => row)]
  const [first] = block
  const heads = (rows[0]?.[1] ?? []).map(({ table, row, column }) => ({
    title: columnName(edition, table, row, column)[language],
    align: 'right' as const,
  }))
  const label = edition.sections.find((section) => section.table === first?.table)
  return `\n${terminalTable(
    [{ title: (language === 'zh' ? label?.heading : label?.en) ?? '' }, ...heads],
    rows.map(([row, cells]) => [
      cutTo(rowName(edition, first?.table ?? 3, row)[language], labelWidth),
      ...cells.map(({ key }) => shown(report.figures[key])),
    ]),
  )}`
}

const shown = (figure: Figure | undefined): string => {
  if (!figure) return states.missing.sign
  return figure.state === 'number' ? (figure.raw ?? String(figure.value)) : states[figure.state].sign
}
