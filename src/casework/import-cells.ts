import { addDays, addMonths, type CivilDate, civilDateOf } from '../kernel/civil-date.ts'
import type { SheetRow } from '../formats/sheet-rows.ts'
import { readDay } from './import-day.ts'
import type { ImportFaultCode, RowFault } from './import-faults.table.ts'
import type { ImportField } from './import-fields.table.ts'
import type { HeadedSheet, ImportMapping } from './import-head.ts'
import { bare, isNothing } from './import-text.ts'
import { dictionaries, type DictionaryName, endingGroups } from './import-words.table.ts'

/** What a row says, field by field: texts, days, counts, codes. */
export type RowValues = Readonly<Record<string, string | number | undefined>>

/** A row as it was understood, or what is wrong with it. */
export interface ReadRow {
  readonly sheet: string
  readonly row: number
  readonly values: RowValues
  /** What stood in the cell, for the sentence of a fault. */
  readonly texts: Readonly<Record<string, string>>
  readonly faults: readonly RowFault[]
}

/** A row that is no entry: a sum, a note, a single cell. */
export interface SkippedRow {
  readonly sheet: string
  readonly row: number
  readonly text: string
}

type Fields = Readonly<Record<string, ImportField>>

const sums = /^(?:合计|总计|小计|共计|本页合计|累计|合\s+计)/
const notes =
  /^(?:注|备注|说明|填表说明|填报说明|填表人|填报人|制表人|审核人|填报单位|填表日期|填报日期|单位负责人|联系电话)\s*[:：]/

/** Reads the rows under a head; sums, notes and rows of one cell are told apart from entries. */
export function* readRows(
  { name: sheet, columns, body }: HeadedSheet,
  fields: Fields,
  mapping: ImportMapping,
  today: CivilDate,
): Generator<ReadRow | SkippedRow> {
  const taken = columns.flatMap(({ column, heading, field, state }) =>
    field !== undefined && (state === 'taken' || state === 'mapped') ? [{ column, heading, field }] : [],
  )
  for (const row of body) {
    const words = row.cells.filter((text) => text !== '')
    const [first = ''] = words
    if (words.length <= 1 || sums.test(first) || notes.test(first)) {
      if (words.length > 0) yield { sheet, row: row.row, text: first.slice(0, 60) }
      continue
    }
    yield readRow(sheet, row, taken, fields, mapping, today)
  }
}

export const isSkipped = (row: ReadRow | SkippedRow): row is SkippedRow => 'text' in row

interface Taken {
  readonly column: number
  readonly heading: string
  readonly field: string
}

function readRow(
  sheet: string,
  { row, cells }: SheetRow,
  taken: readonly Taken[],
  fields: Fields,
  { words = {}, defaults = {} }: ImportMapping,
  today: CivilDate,
): ReadRow {
  const values: Record<string, string | number | undefined> = {}
  const texts: Record<string, string> = {}
  const faults: RowFault[] = []
  const headings = new Map(taken.map(({ field, heading, column }) => [field, { heading, column }]))
  for (const [field, spec] of Object.entries(fields)) {
    const from = headings.get(field)
    const cell = from ? (cells[from.column] ?? '') : ''
    const text = isBlankFor(spec, cell) ? (defaults[field] ?? '') : cell
    if (text === '' && !spec.needed) continue
    const column = from?.heading ?? spec.label.zh
    const tell = (code: ImportFaultCode, facts: RowFault['facts'] = {}): void =>
      void faults.push({ sheet, row, field, code, facts: { column, found: text.slice(0, 60), ...facts } })
    if (text === '') {
      tell('missing')
      continue
    }
    texts[field] = text
    if (spreadsheetError.test(text)) tell('spreadsheet-error')
    else values[field] = readers[readerOf(spec)](text, spec, { tell, today, words: words[field] ?? {} })
  }
  return { sheet, row, values, texts, faults }
}

const spreadsheetError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/

/** A dash or 无 says nothing of a day or a word; what is asked for may be called anything. */
const isBlankFor = ({ reads, needed }: ImportField, cell: string): boolean =>
  cell === '' || (!(reads === 'text' && needed) && isNothing(cell))

interface Reading {
  readonly tell: (code: ImportFaultCode, facts?: RowFault['facts']) => void
  readonly today: CivilDate
  readonly words: Readonly<Record<string, string>>
}

type Reader = (text: string, spec: ImportField, reading: Reading) => string | number | undefined

const readerOf = ({ reads }: ImportField): ReaderName =>
  Object.hasOwn(readers, reads) ? (reads as ReaderName) : 'word'

type ReaderName = Exclude<ImportField['reads'], DictionaryName> | 'word'

const readers: Readonly<Record<ReaderName, Reader>> = {
  text: (text, { most = 200 }, { tell }) => {
    if (text.length <= most) return text
    tell('too-long', { length: text.length, most })
    return undefined
  },
  day: (text, _, { tell, today }) => {
    const day = readDay(text, today)
    if (day.ok) return day.value
    tell(day.no)
    return undefined
  },
  'day-or-month': (text, spec, reading) => {
    const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text.normalize('NFKC').trim())
    if (!month) return readers.day(text, spec, reading)
    const first = civilDateOf(Number(month[1]), Number(month[2]), 1)
    if (!first) return readers.day(text, spec, reading)
    const last = addDays(addMonths(first, 1), -1)
    return readers.day(last, spec, reading)
  },
  yuan: (text, _, { tell }) => fenOf(text, 100, tell),
  'ten-thousand-yuan': (text, _, { tell }) => fenOf(text, 1_000_000, tell),
  count: (text, _, { tell }) => {
    const count = Number(/^(\d{1,6})(?:\.0+)?\s*(?:个)?(?:工作)?(?:日|天|件|项|个)?$/.exec(text.normalize('NFKC'))?.[1])
    if (count > 0) return count
    tell('not-a-count')
    return undefined
  },
  word: (text, { reads }, { tell, words }) => {
    const name = reads as keyof typeof dictionaries
    const codes = codesOf(text, name, words)
    const [only] = codes
    if (only !== undefined && codes.length === 1) return only
    tell(codes.length ? 'unclear-word' : 'unknown-word', {
      understood: (codes.length ? codes : codesKnown(name)).join(' '),
    })
    return undefined
  },
}

/** Money in fen; thousands may be parted by commas. */
function fenOf(text: string, unit: number, tell: Reading['tell']): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]|元$|万元$/g, '')
  const fen = Math.round(Number(plain) * unit)
  if (/^\d{1,13}(?:\.\d{1,6})?$/.test(plain) && Number.isSafeInteger(fen)) return fen
  tell('not-an-amount')
  return undefined
}

/** The codes a word may stand for: as the office explained it, as a whole, or by its parts (不予公开（国家秘密）). */
export function codesOf(
  text: string,
  name: keyof typeof dictionaries,
  words: Readonly<Record<string, string>> = {},
): readonly string[] {
  const plain = bare(text)
  for (const [word, code] of Object.entries(words)) if (bare(word) === plain) return [code]
  const book = dictionaries[name]
  const bareNumber = text.normalize('NFKC').replace(/^\s*[(\d一二三四五六七八九十)]+[.、)]\s*/, '')
  const whole = book.get(plain) ?? book.get(bare(bareNumber))
  if (whole) return whole
  if (name !== 'outcome') return []
  const parts = bareNumber.split(/[-—–:：,，;；()/、\s]+|\d+\./).filter((part) => part !== '')
  const group = parts.map((part) => endingGroups[bare(part)]).find((prefix) => prefix !== undefined)
  const named = parts.flatMap((part) => (endingGroups[bare(part)] === undefined ? (book.get(bare(part)) ?? ['?']) : []))
  const distinct = [...new Set(named)]
  return group !== undefined && distinct.every((code) => code.startsWith(group)) ? distinct : []
}

/** Every code a dictionary knows. */
export const codesKnown = (name: keyof typeof dictionaries): readonly string[] => [
  ...new Set([...dictionaries[name].values()].filter((codes) => codes.length === 1).flat()),
]
