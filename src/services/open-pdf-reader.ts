import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { PdfReader } from '../formats/engines.ts'

let reader: Promise<PdfReader> | undefined

/** The reader of pdf files, opened when the first one comes. */
export const openPdfReader = (): Promise<PdfReader> =>
  (reader ??= (async () => {
    const [{ createPdfReader }, wasm] = await Promise.all([
      import('../formats/pdf-reader.ts'),
      readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')),
    ])
    return createPdfReader(wasm)
  })())
