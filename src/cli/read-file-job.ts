import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Around } from '../annual-report/finding.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import { type OpenedFile, type ReadFile, readReportFiles } from '../audit/read-report-file.ts'
import type { PdfReader } from '../formats/engines.ts'
import { defaultLimits } from '../formats/limits.ts'
import { only } from '../kernel/only.ts'
import { no, type Result, yes } from '../kernel/result.ts'

/** What a worker is asked for. */
export interface FileJob {
  readonly path: string
  readonly name: string
  /** Set when the report shall be checked too. */
  readonly check?: Around
}

/** Files to ask for together: more are no faster, and what is held of them has to be kept through collections of memory. */
export const filesTogether = 8
/** Files are held in memory together up to about this many bytes. */
const together = 1_000_000

/** Reads files, and checks those it is asked to; each is refused with the reason when it gives no text. A defect met on one ends all. */
export async function readFileJobs(jobs: readonly FileJob[]): Promise<readonly Result<ReadFile, NotReadable>[]> {
  const answers: Result<ReadFile, NotReadable>[] = []
  let [opened, bytes] = [[] as OpenedFile[], 0]
  const answer = async (): Promise<void> => {
    answers.push(...(await readReportFiles(opened, { pdf: readPdf })))
    opened = []
    bytes = 0
  }
  for (const { path, name, check } of jobs) {
    const file = readWithin(path, defaultLimits.bytes)
    if (file.ok) {
      opened.push({ bytes: file.value, name, around: check })
      bytes += file.value.length
    }
    if (!file.ok || bytes >= together) await answer()
    if (!file.ok) answers.push(file)
  }
  await answer()
  return answers
}

/** As `readFileJobs`, of one file. */
export const readFileJob = async (job: FileJob): Promise<Result<ReadFile, NotReadable>> =>
  only(await readFileJobs([job]))

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
