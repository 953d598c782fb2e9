import type { PrintDocument } from './print-document.ts'
import { createTypesetter } from './typeset-pdf.ts'
import { typstSource } from './typst-source.ts'

/** Writes documents as PDF with title, bookmarks and repeated table headers; keeps the fonts between documents. */
export type PdfWriter = (document: PrintDocument) => Uint8Array

/** A writer over fonts found in the given folders; opening it reads the fonts, which takes a good part of a second. */
export function createPdfWriter(fontPaths: readonly string[]): PdfWriter {
  const typeset = createTypesetter(fontPaths)
  return (document) => typeset(typstSource(document))
}
