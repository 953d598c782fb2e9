import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { flatFigures } from '../../src/annual-report/render/flat-figures.ts'
import { manuscriptFromJson } from '../../src/annual-report/render/from-json.ts'
import { layOut } from '../../src/annual-report/render/lay-out.ts'
import { manuscriptToJson } from '../../src/annual-report/render/to-json.ts'
import type { Manuscript } from '../../src/annual-report/manuscript.ts'
import type { AnnualReport } from '../../src/annual-report/report.ts'
import { pdfFontPaths } from '../../src/cli/pdf-fonts.ts'
import { createPdfReader } from '../../src/formats/pdf-reader.ts'
import { printBlocks } from '../../src/formats/print-blocks.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { writeHtml } from '../../src/formats/write-html.ts'
import { writeMarkdown } from '../../src/formats/write-markdown.ts'
import { createPdfWriter } from '../../src/formats/write-pdf.ts'
import { writeXlsx } from '../../src/formats/write-xlsx.ts'

const writePdf = createPdfWriter(pdfFontPaths())
const pdfium = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
export const readPdf = await createPdfReader(pdfium)
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every format a report is written to, from the manuscript to the bytes of the file. */
export const fileFormats = {
  docx: (manuscript) => writeDocx(layOut(manuscript)),
  html: (manuscript) => bytesOf(writeHtml(layOut(manuscript))),
  pdf: (manuscript) => writePdf(layOut(manuscript)),
  xlsx: (manuscript) => writeXlsx(layOut(manuscript), [flatFigures(manuscript)]),
  md: (manuscript) => bytesOf(writeMarkdown(layOut(manuscript))),
  json: (manuscript) => bytesOf(manuscriptToJson(manuscript)),
} as const satisfies Record<string, (manuscript: Manuscript) => Uint8Array | Promise<Uint8Array>>

export type FileFormat = keyof typeof fileFormats

/** The report a reader finds in a file. */
export async function readBack(bytes: Uint8Array, format: FileFormat): Promise<AnnualReport> {
  if (format === 'json') {
    const manuscript = manuscriptFromJson(JSON.parse(new TextDecoder().decode(bytes)))
    if (!manuscript.ok) throw new Error(JSON.stringify(manuscript.no))
    return readReport(printBlocks(layOut(manuscript.value)))
  }
  const document = await readDocument(bytes, `report.${format}`, { pdf: readPdf })
  if (!document.ok) throw new Error(JSON.stringify(document.no))
  return readReport(document.value)
}
