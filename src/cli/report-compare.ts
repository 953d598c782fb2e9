import { shownName } from './shown-name.ts'
import { columnName, rowName, tableName } from '../annual-report/cell-name.ts'
import { compare, type ComparedCell, type ComparedValue, type Comparison } from '../annual-report/compare.ts'
import { editions } from '../annual-report/editions.ts'
import type { Language, Words } from '../kernel/words.ts'
import { comparisonPage } from '../audit/page/comparison-page.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { byteOrderMark, csvLine } from '../formats/csv-lines.ts'
import { formOfCell } from '../audit/form-of-cell.ts'
import { helpText } from './help-text.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import { refused, say, withReports } from './reading-command.ts'
import { readingOptions } from './report-options.ts'
import { terminalTable } from './terminal-table.ts'
import { cutTo } from './text-width.ts'

interface Showing {
  readonly comparison: Comparison
  readonly files: readonly [string, string]
  readonly bom: boolean
  readonly language: Language
}

const writers = {
  table: ({ comparison, language }) => tableText(comparison, language),
  json: ({ comparison, files: [a, b] }) => `${JSON.stringify({ files: { a, b }, ...comparison }, null, 2)}\n`,
  html: ({ comparison, files, language }) => comparisonPage(comparison, files, language),
  csv: ({ comparison, bom }) => (bom ? byteOrderMark : '') + csvText(comparison),
} as const satisfies Record<string, (showing: Showing) => string>

const isWriter = (word: string): word is keyof typeof writers => Object.hasOwn(writers, word)

// prettier-ignore
const specs = {
  format: { value: Object.keys(writers).join('|'), oneOf: Object.keys(writers), says: { zh: '输出形式，默认 table', en: 'form of the result, table by default' } },
  out: readingOptions.out,
  timeout: readingOptions.timeout,
  bom: readingOptions.bom,
} as const satisfies OptionSpecs

export const reportCompare: Command = {
  name: 'report compare',
  usage: helpText({
    synopsis: 'report compare A B',
    says: {
      zh: '逐格比较两份年度报告：同一机关的两个年度，或者两个机关。空白不当作 0；两版格式口径不同的栏目不相减。',
      en: 'Sets two reports side by side, cell by cell: two years of an organ, or two organs. A blank is no zero, and what the two forms count differently is not subtracted.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已比较；1 有文件无法读取，或者结转不符；2 用法错误。',
      en: 'Exit code: 0 compared; 1 a file could not be read, or the carry-over does not hold; 2 misuse.',
    },
  }),
  async run(args, desk): Promise<ExitCode> {
    const typed = readOptions(args, specs, desk.language)
    if (!typed.ok) return say(desk, typed.no)
    const { words: named, options } = typed.value
    if (named.length !== 2) return refused(desk, 'needs-files', { count: 2, given: named.length })
    const { format = 'table', bom } = options
    return withReports(typed.value, desk, undefined, ({ read, outlet }) => {
      const [a, b] = read
      if (read.length === 1) return refused(desk, 'same-twice')
      if (read.length !== 2) return refused(desk, 'needs-files', { count: 2, given: read.length })
      if (!a?.ok || !b?.ok) return tellUnreadable(read, desk)
      const comparison = compare(a.report(), b.report())
      outlet.write(
        writers[isWriter(format) ? format : 'table']({
          comparison,
          files: [a.name, b.name],
          bom: bom !== undefined,
          language: desk.language,
        }),
      )
      return comparison.carryOver.some(({ holds }) => holds === false) ? 1 : 0
    })
  },
}

function tellUnreadable(
  read: Parameters<Parameters<typeof withReports>[3]>[0]['read'],
  { tell, language }: Desk,
): ExitCode {
  for (const file of read) if (!file.ok) tell(`${shownName(file.name)}: ${notReadableWords(file.why, language)}`)
  return 1
}

// prettier-ignore
const words = {
  cell:   { zh: '单元格', en: 'Cell' },
  change: { zh: '增减', en: 'Change' },
  same:   { zh: '其余 {count} 格都是 0 或者没有数字。', en: 'The other {count} cells are 0 or hold no number.' },
  holds:  { zh: '结转相符：上年“结转下年度继续办理”与本年“上年结转”逐列一致。', en: 'The carry-over holds: what one year left is what the next began with, in every column.' },
  broken: { zh: '结转不符', en: 'The carry-over does not hold' },
} as const satisfies Record<string, Words>

/** One side of a comparison in a word: organ and year. */
const sideName = ({ organ, year }: Comparison['a']): string => [organ, year].filter((part) => part !== null).join(' ')

const shownValue = ({ value, unit = '' }: ComparedValue): string => (value === null ? '—' : `${value}${unit}`)

const signed = (value: number | null): string => (value === null ? '' : value > 0 ? `+${value}` : String(value))

const saysNothing = ({ a, b }: ComparedCell): boolean => !a.value && !b.value

/** The cells where at least one side has a number other than 0. */
function tableText({ a, b, cells, carryOver }: Comparison, language: Language): string {
  const edition = editions[b.edition ?? a.edition ?? '2021']
  const formOf = formOfCell({ a, b })
  const rows = cells
    .filter((cell) => !saysNothing(cell))
    .map((cell) => [
      `${tableName(cell.table)[language]} ${cutTo(rowName(formOf(cell.key), cell.table, cell.row)[language], 40)}`,
      cutTo(columnName(formOf(cell.key), cell.table, cell.row, cell.column)[language], 24),
      shownValue(cell.a),
      shownValue(cell.b),
      cell.incomparable ? '≠' : signed(cell.difference),
    ])
  const right = 'right' as const
  const columns = [
    { title: words.cell[language] },
    { title: '' },
    { title: sideName(a), align: right },
    { title: sideName(b), align: right },
    { title: words.change[language], align: right },
  ]
  const broken = carryOver.filter(({ holds }) => holds === false)
  const carry = broken.length
    ? `✗ ${words.broken[language]}: ${broken.map(({ column, carriedOut, carriedIn }) => `${columnName(edition, 3, 'carry-in', column)[language]} ${carriedOut} → ${carriedIn}`).join('; ')}\n`
    : carryOver.length > 0 && carryOver.every(({ holds }) => holds)
      ? `✓ ${words.holds[language]}\n`
      : ''
  const same = words.same[language].replace('{count}', String(cells.length - rows.length))
  return `${terminalTable(columns, rows)}\n${same}\n${carry}`
}

const csvText = ({ cells }: Comparison): string =>
  [
    csvLine(['key', 'table', 'row', 'column', 'a', 'a-unit', 'b', 'b-unit', 'difference', 'incomparable']),
    ...cells.map(({ key, table, row, column, a, b, difference, incomparable }) =>
      csvLine([
        key,
        table,
        row,
        column,
        a.value,
        a.unit ?? null,
        b.value,
        b.unit ?? null,
        difference,
        incomparable ?? null,
      ]),
    ),
  ].join('')
