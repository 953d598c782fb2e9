import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Block, Table } from '../../src/formats/blocks.ts'
import type { PdfReader } from '../../src/formats/engines.ts'
import { defaultLimits } from '../../src/formats/limits.ts'
import { createPdfReader } from '../../src/formats/pdf-reader.ts'

export const pdfReader = (): Promise<PdfReader> =>
  createPdfReader(readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))))

/** The blocks of a PDF that must be readable. */
export async function blocksOfPdf(read: PdfReader, bytes: Uint8Array): Promise<readonly Block[]> {
  const result = await read(bytes, defaultLimits)
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.no)}`)
  return result.value.blocks
}

export const tablesOf = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table')

/** A table as rows of cell texts; a span shows as `text +columns vrows`. */
export const textsOf = (table: Table): string[][] =>
  table.rows.map((row) =>
    row.map(({ text, columns, rows }) =>
      [text, columns > 1 ? `+${columns}` : '', rows > 1 ? `v${rows}` : ''].filter((part) => part !== '').join(' '),
    ),
  )
