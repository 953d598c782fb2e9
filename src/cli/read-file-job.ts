import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Around } from '../annual-report/finding.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import { type ReadFile, readReportFile } from '../audit/read-report-file.ts'
import type { PdfReader } from '../formats/engines.ts'
import { defaultLimits } from '../formats/limits.ts'
import { no, type Result, yes } from '../kernel/result.ts'

/** What a worker is asked for. */
export interface FileJob {
  readonly path: string
  readonly name: string
  /** Set when the report shall be checked too. */
  readonly check?: Around
}

/** Reads one file, and checks it when asked to; refuses with the reason when the file gives no text. */
export async function readFileJob({ path, name, check }: FileJob): Promise<Result<ReadFile, NotReadable>> {
  const bytes = readWithin(path, defaultLimits.bytes)
  return bytes.ok ? readReportFile(bytes.value, name, { pdf: readPdf }, check) : bytes
}

/** The file as long as it is not larger than a limit; looked up on the disk once. */
function readWithin(path: string, limit: number): Result<Uint8Array, NotReadable> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    return size > limit ? no({ code: 'too-large', facts: { bytes: size } }) : yes(readFileSync(file))
  } finally {
    closeSync(file)
  }
}

let pdf: Promise<PdfReader> | undefined

/** PDFium is loaded with the first pdf, not before. */
const readPdf: PdfReader = async (bytes, limits) => {
  pdf ??= import('../formats/pdf-reader.ts').then(({ createPdfReader }) =>
    createPdfReader(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))),
  )
  return (await pdf)(bytes, limits)
}
