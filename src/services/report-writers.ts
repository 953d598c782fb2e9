import { flatFigures } from '../annual-report/render/flat-figures.ts'
import { layOut } from '../annual-report/render/lay-out.ts'
import { manuscriptToJson } from '../annual-report/render/to-json.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { byteOrderMark, csvLine } from '../formats/csv-lines.ts'
import type { PdfWriter } from '../formats/write-pdf.ts'

/** The bytes of a report in one form; fonts are for the pdf alone. */
export type WriteReport = (manuscript: Manuscript, fontPaths: readonly string[]) => Promise<Uint8Array>

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** How a report is written in each form; a library is loaded with the first report that needs it. */
export const writeReport = {
  docx: async (manuscript) => (await import('../formats/write-docx.ts')).writeDocx(layOut(manuscript)),
  html: async (manuscript) => utf8((await import('../formats/write-html.ts')).writeHtml(layOut(manuscript))),
  pdf: async (manuscript, fontPaths) => (await pdfWriter(fontPaths))(layOut(manuscript)),
  xlsx: async (manuscript) =>
    (await import('../formats/write-xlsx.ts')).writeXlsx(layOut(manuscript), [flatFigures(manuscript)]),
  markdown: async (manuscript) =>
    utf8((await import('../formats/write-markdown.ts')).writeMarkdown(layOut(manuscript))),
  json: (manuscript) => Promise.resolve(utf8(manuscriptToJson(manuscript))),
  csv: (manuscript) => Promise.resolve(utf8(byteOrderMark + flatFigures(manuscript).rows.map(csvLine).join(''))),
} as const satisfies Readonly<Record<string, WriteReport>>

const pdfWriters = new Map<string, Promise<PdfWriter>>()

/** Opening the fonts takes most of a second, so it is done once for each set of them, and only for a pdf. */
function pdfWriter(fontPaths: readonly string[]): Promise<PdfWriter> {
  const name = fontPaths.join('\n')
  const known = pdfWriters.get(name)
  if (known) return known
  const writer = import('../formats/write-pdf.ts').then(({ createPdfWriter }) => createPdfWriter(fontPaths))
  pdfWriters.set(name, writer)
  return writer
}
