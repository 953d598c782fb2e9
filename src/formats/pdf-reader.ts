import { no, yes } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'
import type { PdfReader } from './engines.ts'
import type { Limits } from './limits.ts'
import { readPages } from './pdf-blocks.ts'
import { readContent } from './pdf-document.ts'
import type { PdfContent } from './pdf-document.ts'
import { compilePdfEngine } from './pdf-engine.ts'
import type { PdfEngine } from './pdf-engine.ts'
import type { Unreadable } from './unreadable.table.ts'

/** An engine that has grown beyond this is replaced: its memory grows only. */
const largestKept = 96 * 1024 * 1024

/**
 * A reader of PDF files from the bytes of PDFium's wasm file. It serves any number of documents, one after the other,
 * and gives back the memory a large one took.
 * It refuses what is encrypted, damaged, without text (a scan), or over the limits.
 */
export async function createPdfReader(wasm: ArrayBuffer | Uint8Array): Promise<PdfReader> {
  const open = await compilePdfEngine(wasm instanceof Uint8Array ? new Uint8Array(wasm).buffer : wasm)
  let engine = Promise.resolve(await open())
  // A read that waited beside the one that wore an engine out must not go on with it.
  const wornOut = new WeakSet<PdfEngine>()
  return async (bytes, limits) => {
    if (bytes.length === 0) return no({ code: 'empty' })
    if (bytes.length > limits.bytes)
      return no({ code: 'too-large', facts: { bytes: bytes.length, limit: limits.bytes } })
    let used = await engine
    while (wornOut.has(used)) used = await engine
    const { content, worn } = readOnce(used, bytes, limits)
    if (worn) {
      wornOut.add(used)
      engine = open()
    }
    if (!content.ok) return content
    const { blocks, running } = readPages(content.value.pages)
    const parts = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().length : 1), 0)
    if (parts > limits.parts) return no({ code: 'too-large', facts: { parts, limit: limits.parts } })
    return yes({ format: 'pdf', blocks, about: content.value.about, ...(running.length > 0 && { running }) })
  }
}

interface Reading {
  readonly content: Result<PdfContent, Unreadable>
  /** Whether the engine must not be used again. */
  readonly worn: boolean
}

function readOnce(engine: PdfEngine, bytes: Uint8Array, limits: Limits): Reading {
  try {
    return { content: readContent(engine, bytes, limits), worn: engine.bytes().length > largestKept }
  } catch (error) {
    if (!isTrap(error)) throw error
    // An engine that trapped on a broken file cannot be trusted with the next one.
    return { content: no({ code: engine.isExhausted() ? 'bomb' : 'damaged' }), worn: true }
  }
}

/** How an engine of wasm dies: a trap or abort, or its stack running over. */
const isTrap = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError)
