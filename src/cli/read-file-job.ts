import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { check } from '../annual-report/check.ts'
import type { Around, Finding } from '../annual-report/finding.ts'
import { readReport } from '../annual-report/read/read-report.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { PdfReader } from '../formats/engines.ts'
import { defaultLimits } from '../formats/limits.ts'
import { readDocument } from '../formats/read-document.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { NotReadable } from './not-opened.table.ts'
import { reportFromJson } from './read-manuscript.ts'

/** What a worker is asked for. */
export interface FileJob {
  readonly path: string
  readonly name: string
  /** Set when the report shall be checked too. */
  readonly check?: Around
}

export interface ReadFile {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
}

/** Reads one file, and checks it when asked to; refuses with the reason when the file gives no text. */
export async function readFileJob({ path, name, check: around }: FileJob): Promise<Result<ReadFile, NotReadable>> {
  const { size } = statSync(path)
  if (size > defaultLimits.bytes) return no({ code: 'too-large', facts: { bytes: size } })
  const report = await reportOf(readFileSync(path), name)
  return report.ok ? yes({ report: report.value, findings: around ? check(report.value, around) : [] }) : report
}

async function reportOf(bytes: Uint8Array, name: string): Promise<Result<AnnualReport, NotReadable>> {
  const own = /\.json$/i.test(name) ? reportFromJson(bytes) : undefined
  if (own) return own
  const document = await readDocument(bytes, name, { pdf: readPdf })
  if (!document.ok) return document
  const { format, blocks } = document.value
  if (format === 'json' && blocks.length === 0) return no({ code: 'no-report' })
  const report = readReport(document.value)
  return saysNothing(report) ? no({ code: 'nothing-known' }) : yes(report)
}

/** No title, organ, year or part, and not one figure: to find faults with that would mean little. */
const saysNothing = ({ title, organ, year, sections, figures }: AnnualReport): boolean =>
  title === null &&
  organ === null &&
  year === null &&
  sections.length === 0 &&
  Object.values(figures).every(({ state }) => state === 'missing')

let pdf: Promise<PdfReader> | undefined

/** PDFium is loaded with the first pdf, not before. */
const readPdf: PdfReader = async (bytes, limits) => {
  pdf ??= import('../formats/pdf-reader.ts').then(({ createPdfReader }) =>
    createPdfReader(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))),
  )
  return (await pdf)(bytes, limits)
}
