import type { Manuscript } from '../annual-report/manuscript.ts'
import { writeReport, type WriteReport } from '../services/report-writers.ts'
import { pdfFontPaths } from './pdf-fonts.ts'

/** A form in which a report is written: the end of its file name, and how its bytes come about. */
interface ReportWriter {
  readonly extension: string
  readonly write: (manuscript: Manuscript) => Promise<Uint8Array>
}

const written = (extension: string, write: WriteReport): ReportWriter => ({
  extension,
  write: (manuscript) => write(manuscript, pdfFontPaths()),
})

/** Every form a report can be written in at the command line. */
export const reportWriters = {
  docx: written('.docx', writeReport.docx),
  html: written('.html', writeReport.html),
  pdf: written('.pdf', writeReport.pdf),
  xlsx: written('.xlsx', writeReport.xlsx),
  markdown: written('.md', writeReport.markdown),
  json: written('.json', writeReport.json),
} as const satisfies Record<string, ReportWriter>

export type ReportForm = keyof typeof reportWriters

export const reportForms = Object.keys(reportWriters) as readonly ReportForm[]
