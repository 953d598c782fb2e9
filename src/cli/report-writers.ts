import { flatFigures } from '../annual-report/render/flat-figures.ts'
import { layOut } from '../annual-report/render/lay-out.ts'
import { manuscriptToJson } from '../annual-report/render/to-json.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { pdfFontPaths } from './pdf-fonts.ts'

/** A form in which a report is written: the end of its file name, and how its bytes come about. */
interface ReportWriter {
  readonly extension: string
  readonly write: (manuscript: Manuscript) => Promise<Uint8Array>
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every form a report can be written in; a library is loaded with the first report that needs it. */
export const reportWriters = {
  docx: {
    extension: '.docx',
    write: async (manuscript) => (await import('../formats/write-docx.ts')).writeDocx(layOut(manuscript)),
  },
  html: {
    extension: '.html',
    write: async (manuscript) => utf8((await import('../formats/write-html.ts')).writeHtml(layOut(manuscript))),
  },
  pdf: { extension: '.pdf', write: async (manuscript) => (await pdfWriter())(layOut(manuscript)) },
  xlsx: {
    extension: '.xlsx',
    write: async (manuscript) =>
      (await import('../formats/write-xlsx.ts')).writeXlsx(layOut(manuscript), [flatFigures(manuscript)]),
  },
  markdown: {
    extension: '.md',
    write: async (manuscript) => utf8((await import('../formats/write-markdown.ts')).writeMarkdown(layOut(manuscript))),
  },
  json: { extension: '.json', write: (manuscript) => Promise.resolve(utf8(manuscriptToJson(manuscript))) },
} as const satisfies Record<string, ReportWriter>

export type ReportForm = keyof typeof reportWriters

export const reportForms = Object.keys(reportWriters) as readonly ReportForm[]

let pdf: Promise<(document: ReturnType<typeof layOut>) => Uint8Array> | undefined

/** Opening the fonts takes most of a second, so it is done once, and only for a pdf. */
const pdfWriter = (): NonNullable<typeof pdf> =>
  (pdf ??= import('../formats/write-pdf.ts').then(({ createPdfWriter }) => createPdfWriter(pdfFontPaths())))
