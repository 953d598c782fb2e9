import { no, yes } from '../kernel/result.ts'
import type { PdfReader } from './engines.ts'
import { blocksOf } from './pdf-blocks.ts'
import { readContent } from './pdf-document.ts'
import { openPdfEngine } from './pdf-engine.ts'

/**
 * A reader of PDF files from the bytes of PDFium's wasm file. It serves any number of documents, one after the other;
 * its memory stays as large as the largest of them needed.
 * It refuses what is encrypted, damaged, without text (a scan), or over the limits.
 */
export async function createPdfReader(wasm: ArrayBuffer | Uint8Array): Promise<PdfReader> {
  const binary = wasm instanceof Uint8Array ? new Uint8Array(wasm).buffer : wasm
  let engine = await openPdfEngine(binary)
  return async (bytes, limits) => {
    if (bytes.length === 0) return no({ code: 'empty' })
    if (bytes.length > limits.bytes)
      return no({ code: 'too-large', facts: { bytes: bytes.length, limit: limits.bytes } })
    let content: ReturnType<typeof readContent>
    try {
      content = readContent(engine, bytes, limits)
    } catch (error) {
      if (!isTrap(error)) throw error
      // An engine that trapped on a broken file cannot be trusted with the next one.
      engine = await openPdfEngine(binary)
      return no({ code: 'damaged' })
    }
    if (!content.ok) return content
    const blocks = blocksOf(content.value.pages)
    const parts = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().length : 1), 0)
    if (parts > limits.parts) return no({ code: 'too-large', facts: { parts, limit: limits.parts } })
    return yes({ format: 'pdf', blocks, about: content.value.about })
  }
}

/** How an engine of wasm dies: a trap or abort, or its stack running over. */
const isTrap = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError)
