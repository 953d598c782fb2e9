import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { readDoc } from './doc.ts'
import { withRowEnds } from './doc-row-ends.ts'
import type { Limits } from './limits.ts'
import { openCompoundFile, streamBytes } from './ole.ts'
import type { Unreadable } from './unreadable.table.ts'

const encryptedFlag = 0x0100
const smallestHead = 512

/**
 * Reads an old Word document (doc, wps) in a compound file. Refuses a file with a password ('encrypted': packed office
 * files with a password are compound files too), an old workbook or presentation ('no-reader'), and broken tables ('damaged').
 */
export async function readOle(bytes: Uint8Array, limits: Limits): Promise<Result<DocumentBlocks, Unreadable>> {
  const file = openCompoundFile(bytes)
  if (!file) return no({ code: 'damaged' })
  if (file.streams.has('EncryptionInfo') || file.streams.has('EncryptedPackage')) return no({ code: 'encrypted' })
  const stream = file.streams.get('WordDocument')
  if (!stream) return no({ code: 'no-reader' })
  const word = streamBytes(bytes, stream)
  if (word.length < smallestHead) return no({ code: 'damaged' })
  const flags = new DataView(word.buffer).getUint16(10, true)
  if (flags & encryptedFlag) return no({ code: 'encrypted' })
  const marked = withRowEnds(bytes, file)
  // The library goes over the whole text once for each row and each level of fields.
  const work = word.length * (marked.rows + deepestField(word))
  return work > mostWork ? no({ code: 'too-large', facts: { rows: marked.rows } }) : readDoc(marked.bytes, limits)
}

const mostWork = 3e9
const fieldBegins = 0x13
const fieldEnds = 0x15

function deepestField(word: Uint8Array): number {
  let depth = 0
  let deepest = 0
  for (const byte of word) {
    if (byte === fieldBegins) deepest = Math.max(deepest, ++depth)
    else if (byte === fieldEnds) depth = Math.max(0, depth - 1)
  }
  return deepest
}
