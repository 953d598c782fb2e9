import { no, yes, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { docBlocks } from './doc-blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

/** Reads the body of an old Word document; refuses what the library cannot make sense of ('no-reader'). */
export async function readDoc(bytes: Uint8Array, limits: Limits): Promise<Result<DocumentBlocks, Unreadable>> {
  const body = await extract(bytes)
  if (body === undefined) return no({ code: 'no-reader' })
  if (body.trim() === '') return no({ code: 'empty' })
  if (body.length > limits.parts * 100) return no({ code: 'too-large' })
  return yes({ format: 'doc', blocks: docBlocks(body) })
}

/** The library throws whatever it stumbles over. */
async function extract(bytes: Uint8Array): Promise<string | undefined> {
  const { default: WordExtractor } = await import('word-extractor')
  try {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return (await new WordExtractor().extract(source)).getBody({ filterUnicode: false })
  } catch {
    return undefined
  }
}
