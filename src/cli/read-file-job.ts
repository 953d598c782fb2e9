import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Around } from '../annual-report/finding.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import { type ReadFile, readReportFile } from '../audit/read-report-file.ts'
import type { PdfReader } from '../formats/engines.ts'
import { defaultLimits } from '../formats/limits.ts'
import { no, type Result } from '../kernel/result.ts'

/** What a worker is asked for. */
export interface FileJob {
  readonly path: string
  readonly name: string
  /** Set when the report shall be checked too. */
  readonly check?: Around
}

/** Reads one file, and checks it when asked to; refuses with the reason when the file gives no text. */
export async function readFileJob({ path, name, check }: FileJob): Promise<Result<ReadFile, NotReadable>> {
  const { size } = statSync(path)
  if (size > defaultLimits.bytes) return no({ code: 'too-large', facts: { bytes: size } })
  return readReportFile(readFileSync(path), name, { pdf: readPdf }, check)
}

let pdf: Promise<PdfReader> | undefined

/** PDFium is loaded with the first pdf, not before. */
const readPdf: PdfReader = async (bytes, limits) => {
  pdf ??= import('../formats/pdf-reader.ts').then(({ createPdfReader }) =>
    createPdfReader(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))),
  )
  return (await pdf)(bytes, limits)
}
