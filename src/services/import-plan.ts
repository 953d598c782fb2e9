import { createHash } from 'node:crypto'
import { isSkipped, readRows, type ReadRow, type SkippedRow } from '../casework/import-cells.ts'
import type { RowFault } from '../casework/import-faults.table.ts'
import type { ImportField } from '../casework/import-fields.table.ts'
import { type HeadColumn, type HeadedSheet, type ImportMapping, readHead } from '../casework/import-head.ts'
import { readSheetRows, type SheetRows } from '../formats/sheet-rows.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** A file somebody wants brought in. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How the rows of one kind of ledger are understood. */
export interface ImportReader<Item> {
  readonly fields: Readonly<Record<string, ImportField>>
  readonly read: (row: ReadRow) => { readonly item: Item } | { readonly faults: readonly RowFault[] }
  /** What no two rows may share; undefined when rows may be alike. */
  readonly keyOf: (item: Item) => string | undefined
}

/** A row that was understood, or what is wrong with it. */
export interface PlannedRow<Item> {
  readonly sheet: string
  readonly row: number
  readonly item?: Item
  readonly faults: readonly RowFault[]
}

/** A file understood row by row; nothing is written. */
export interface ImportPlan<Item> {
  readonly file: string
  readonly fileHash: string
  readonly sheets: readonly { readonly name: string; readonly columns: readonly HeadColumn[] }[]
  /** Sheets in which no head was found. */
  readonly passedOver: readonly string[]
  readonly skipped: readonly SkippedRow[]
  readonly rows: readonly PlannedRow<Item>[]
  /** What must be settled in a mapping before anything is brought in. */
  readonly obstacles: readonly OfficeRefusal[]
}

/** Reads a file and understands its rows. Refuses a file that cannot be read, or in which no sheet has a known head. */
export function planImport<Item>(
  { name, bytes }: ImportFile,
  reader: ImportReader<Item>,
  mapping: ImportMapping,
  today: CivilDate,
): Result<ImportPlan<Item>, OfficeRefusal> {
  const read = readSheetRows(bytes)
  if (!read.ok) return refuseService('import-unreadable', { file: name, code: read.no.code })
  const headed: HeadedSheet[] = []
  const passedOver: string[] = []
  for (const sheet of read.value) {
    const head = readHead(sheet, reader.fields, mapping)
    if (head) headed.push(head)
    else passedOver.push(sheet.name)
  }
  if (headed.length === 0) return refuseService('import-no-head', { file: name })
  const rows: PlannedRow<Item>[] = []
  const skipped: SkippedRow[] = []
  const seen = new Map<string, { readonly row: number; readonly words: string }>()
  for (const sheet of headed)
    for (const row of readRows(sheet, reader.fields, mapping, today))
      if (isSkipped(row)) skipped.push(row)
      else rows.push(planned(row, reader, seen))
  return yes({
    file: name,
    fileHash: hashOf(read.value),
    sheets: headed.map(({ name, columns }) => ({ name, columns })),
    passedOver,
    skipped,
    rows,
    obstacles: headed.flatMap((sheet) => obstaclesOf(sheet, reader.fields, mapping)),
  })
}

/** Of what stands in the rows: a workbook that was opened and saved again is the same file. */
function hashOf(sheets: readonly SheetRows[]): string {
  const hash = createHash('sha256')
  for (const { name, rows } of sheets) {
    hash.update(JSON.stringify(name))
    for (const row of rows) hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}

type Seen = Map<string, { readonly row: number; readonly words: string }>

/** A key that stood in an earlier row: the same thing twice, or two things under one number. */
function planned<Item>(read: ReadRow, { read: understand, keyOf }: ImportReader<Item>, seen: Seen): PlannedRow<Item> {
  const { sheet, row } = read
  const understood = understand(read)
  if ('faults' in understood) return { sheet, row, faults: understood.faults }
  const { item } = understood
  const key = keyOf(item)
  if (key === undefined) return { sheet, row, item, faults: [] }
  const words = createHash('sha256').update(JSON.stringify(item)).digest('base64')
  const before = seen.get(key)
  if (!before) {
    seen.set(key, { row, words })
    return { sheet, row, item, faults: [] }
  }
  const code = before.words === words ? 'same-row-twice' : 'two-outcomes'
  return { sheet, row, faults: [{ sheet, row, field: 'number', code, facts: { found: key, row: before.row } }] }
}

function obstaclesOf(
  { name: sheet, columns }: HeadedSheet,
  fields: ImportReader<unknown>['fields'],
  { defaults = {} }: ImportMapping,
): readonly OfficeRefusal[] {
  const unclear = columns.flatMap(({ state, heading, field, may }) =>
    state === 'unclear' || state === 'twice'
      ? [refuseService('import-columns-unclear', { sheet, heading, may: may?.join(' ') ?? field ?? '' }).no]
      : [],
  )
  const taken = new Set(
    columns.flatMap(({ state, field }) => (state === 'taken' || state === 'mapped' ? (field ?? []) : [])),
  )
  const missing = Object.entries(fields).flatMap(([field, { needed }]) =>
    needed && !taken.has(field) && defaults[field] === undefined ? [field] : [],
  )
  return missing.length
    ? [...unclear, refuseService('import-columns-missing', { sheet, fields: missing.join(' ') }).no]
    : unclear
}
