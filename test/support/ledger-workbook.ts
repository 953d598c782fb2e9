import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { ImportFile } from '../../src/services/import-plan.ts'

/** A cell of a made-up workbook: text, a number, a day kept as a date, or text across or down over others. */
export type LedgerCell =
  | string
  | number
  | Date
  | { readonly text: string; readonly across?: number; readonly down?: number }
  | null

export interface LedgerSheet {
  readonly name: string
  readonly rows: readonly (readonly LedgerCell[])[]
}

/** A workbook as an office might have kept it. */
export async function workbook(name: string, sheets: readonly LedgerSheet[]): Promise<ImportFile> {
  const blob = await writeXlsxFile(
    sheets.map(({ name: sheet, rows }) => ({ sheet, data: rows.map((row) => row.map(cellOf)) as SheetData })),
  ).toBlob()
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

function cellOf(cell: LedgerCell): SheetData[number][number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy/m/d' }
  const { text, across = 1, down = 1 } = cell
  return { value: text, type: String, ...(across > 1 && { columnSpan: across }), ...(down > 1 && { rowSpan: down }) }
}

/** Rows as separated values in UTF-8. */
export const separated = (name: string, rows: readonly (readonly (string | number)[])[]): ImportFile => ({
  name,
  bytes: Buffer.from(
    rows
      .map((row) =>
        row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n'),
  ),
})
