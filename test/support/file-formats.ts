import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { manuscriptFromJson } from '../../src/annual-report/render/from-json.ts'
import { layOut } from '../../src/annual-report/render/lay-out.ts'
import type { AnnualReport } from '../../src/annual-report/report.ts'
import { reportWriters } from '../../src/cli/report-writers.ts'
import { createPdfReader } from '../../src/formats/pdf-reader.ts'
import { printBlocks } from '../../src/formats/print-blocks.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const pdfium = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
export const readPdf = await createPdfReader(pdfium)

export type FileFormat = keyof typeof reportWriters

/** The report a reader finds in a file. */
export async function readBack(bytes: Uint8Array, format: FileFormat): Promise<AnnualReport> {
  if (format === 'json') {
    const manuscript = manuscriptFromJson(JSON.parse(new TextDecoder().decode(bytes)))
    if (!manuscript.ok) throw new Error(JSON.stringify(manuscript.no))
    return readReport(printBlocks(layOut(manuscript.value)))
  }
  const document = await readDocument(bytes, `report${reportWriters[format].extension}`, { pdf: readPdf })
  if (!document.ok) throw new Error(JSON.stringify(document.no))
  return readReport(document.value)
}
