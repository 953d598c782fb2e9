import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintDocument } from './print-document.ts'
import { typstSource } from './typst-source.ts'

/** Writes documents as PDF with title, bookmarks and repeated table headers; keeps the fonts between documents. */
export type PdfWriter = (document: PrintDocument) => Uint8Array

/** Documents between which the compiler keeps what it worked out; each costs some megabytes. */
const remembered = 10

/**
 * A writer over fonts found in the given folders. Opening it reads the fonts, which takes a good part of a second;
 * every document after the first takes milliseconds. A font that is not there is replaced by the next of its list.
 */
export function createPdfWriter(fontPaths: readonly string[]): PdfWriter {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontPaths] }] })
  let written = 0
  return (document) => {
    const compiled = compiler.compile({ mainFileContent: typstSource(document) })
    const { result } = compiled
    if (!result) {
      const said = compiled.takeDiagnostics()?.shortDiagnostics
      throw new Error(`typst refused the page it was given: ${JSON.stringify(said)}`)
    }
    const bytes = compiler.pdf(result)
    written += 1
    if (written % remembered === 0) compiler.evictCache(0)
    return bytes
  }
}
