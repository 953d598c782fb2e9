import { no, yes, type Result } from '../kernel/result.ts'
import { separatorOf, splitRows } from './csv.ts'
import { decodeText } from './encoding.ts'
import type { Limits } from './limits.ts'
import { isBlank, sniff } from './sniff.ts'
import type { Unreadable } from './unreadable.table.ts'
import { listSheets } from './xlsx.ts'
import { readNumberForms } from './xlsx-numbers.ts'
import { readSheet, type Merge, type Sheet } from './xlsx-sheet.ts'
import { readSharedStrings } from './xlsx-strings.ts'
import { openZip } from './zip.ts'

/** A sheet as somebody filled it in: nothing is a heading, a sentence or a table here, only rows. */
export interface SheetRows {
  /** Empty in separated values, which have no sheets. */
  readonly name: string
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** From 1, as the program that shows the file counts it. */
  readonly row: number
  /** By column, from 0; trimmed, '' where nothing stands. */
  readonly cells: readonly string[]
}

/** What a table of many years may cost. */
export const ledgerLimits: Limits = {
  bytes: 200 * 1024 * 1024,
  unpackedBytes: 450 * 1024 * 1024,
  ratio: 500,
  entries: 5_000,
  depth: 1_000,
  parts: 6_000_000,
}

/** Columns further to the right hold nothing anybody filled in. */
const widest = 256

/**
 * The rows of every visible sheet of a workbook, or of a file of separated values in any usual encoding; a value merged
 * over several rows stands in each of them. Rows without any text are left out. Refuses what is neither, and what costs
 * more than the limits.
 */
export function readSheetRows(
  bytes: Uint8Array,
  limits: Limits = ledgerLimits,
): Result<readonly SheetRows[], Unreadable> {
  if (bytes.length > limits.bytes) return no({ code: 'too-large', facts: { bytes: bytes.length, limit: limits.bytes } })
  if (isBlank(bytes)) return no({ code: 'empty' })
  const kind = sniff(bytes)
  if (kind === 'zip') return readWorkbook(bytes, limits)
  if (kind === 'ole') return no({ code: 'no-reader' })
  return kind === 'other' ? readValues(bytes, limits) : no({ code: 'unknown-format' })
}

function readValues(bytes: Uint8Array, limits: Limits): Result<readonly SheetRows[], Unreadable> {
  const text = decodeText(bytes)?.text
  if (text === undefined) return no({ code: 'unknown-format' })
  const rows = splitRows(text, separatorOf(text), limits.parts)
  if (!rows) return no({ code: 'too-large', facts: { parts: limits.parts } })
  const read = rows.map(({ values, line }) => ({
    row: line,
    cells: values.slice(0, widest).map((value) => value.trim()),
  }))
  return yes([{ name: '', rows: read.filter(hasText) }])
}

function readWorkbook(bytes: Uint8Array, limits: Limits): Result<readonly SheetRows[], Unreadable> {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return archive
  const { names } = archive.value
  if (!names.has('xl/workbook.xml')) return no({ code: names.has('xl/workbook.bin') ? 'no-reader' : 'unknown-format' })
  const listed = listSheets(archive.value, limits)
  if (!listed.ok) return listed
  const strings = readSharedStrings(archive.value, limits)
  if (!strings.ok) return strings
  const forms = readNumberForms(archive.value, limits)
  if (!forms.ok) return forms
  const sheets: SheetRows[] = []
  let left = limits.parts
  for (const { name, path, hidden } of listed.value) {
    if (hidden) continue
    const part = archive.value.unpack(path)
    if (!part.ok) return part
    if (!part.value) continue
    const sheet = readSheet(part.value, strings.value, forms.value, { ...limits, parts: left })
    if (!sheet.ok) return sheet
    left -= sheet.value.cells.length
    sheets.push({ name, rows: rowsOf(sheet.value) })
  }
  return yes(sheets)
}

function rowsOf({ cells, merges }: Sheet): readonly SheetRow[] {
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of cells) {
    if (text === '' || column >= widest) continue
    const known = rows.get(row)
    const of = known ?? []
    if (!known) rows.set(row, of)
    of[column] = text
  }
  for (const merge of merges) fillDown(rows, merge)
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, values]) => ({ row: row + 1, cells: Array.from(values, (value?: string) => value ?? '') }))
}

/** No form merges more rows than this over one value. */
const tallest = 5_000

function fillDown(rows: ReadonlyMap<number, string[]>, { row, column, rows: height }: Merge): void {
  const text = rows.get(row)?.[column]
  if (text === undefined || height > tallest) return
  for (let below = row + 1; below < row + height; below += 1) {
    const cells = rows.get(below)
    if (cells) cells[column] ??= text
  }
}

const hasText = ({ cells }: SheetRow): boolean => cells.some((text) => text !== '')
