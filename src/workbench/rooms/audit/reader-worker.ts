/** The worker that reads report files and checks each by itself; nothing of them leaves it but to the page. */
import pdfiumAddress from '@embedpdf/pdfium/pdfium.wasm?url'
import { marksOf } from '../../../audit/finding-marks.ts'
import { readReportFiles } from '../../../audit/read-report-file.ts'
import { headOf } from '../../../audit/report-head.ts'
import type { PdfReader } from '../../../formats/engines.ts'
import { defaultLimits } from '../../../formats/limits.ts'
import { only } from '../../../kernel/only.ts'
import { jsonBlob } from './json-blob.ts'
import type { ReadAnswer, ReadAsked } from './worker-messages.ts'
import { onAsked, tellPage } from './worker-port.ts'

onAsked((asked) => void answerOrTell(asked as ReadAsked).then(tellPage))

/** A defect met on one file is that file's answer. */
async function answerOrTell(asked: ReadAsked): Promise<ReadAnswer> {
  try {
    return await answer(asked)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, why: { code: 'crashed', facts: { detail } } }
  }
}

async function answer({ file, name, around }: ReadAsked): Promise<ReadAnswer> {
  if (file.size > defaultLimits.bytes) return { ok: false, why: { code: 'too-large', facts: { bytes: file.size } } }
  const bytes = await file.bytes().catch(() => undefined)
  if (!bytes) return { ok: false, why: { code: 'no-permission' } }
  const read = only(await readReportFiles([{ bytes, name, around }], { pdf: readPdf }))
  if (!read.ok) return { ok: false, why: read.no }
  const { report, findings } = read.value
  return {
    ok: true,
    kept: { name, head: headOf(report), report: jsonBlob(report), findings: jsonBlob(findings) },
    marks: marksOf(findings),
  }
}

let pdf: Promise<PdfReader> | undefined

/** PDFium is fetched with the first pdf, not before. */
const readPdf: PdfReader = async (bytes, limits) => {
  pdf ??= loadPdf()
  return (await pdf)(bytes, limits)
}

async function loadPdf(): Promise<PdfReader> {
  const [{ createPdfReader }, wasm] = await Promise.all([
    import('../../../formats/pdf-reader.ts'),
    fetch(pdfiumAddress).then((answer) => answer.arrayBuffer()),
  ])
  return createPdfReader(wasm)
}
