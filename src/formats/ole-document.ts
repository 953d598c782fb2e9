import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { readDoc } from './doc.ts'
import type { Limits } from './limits.ts'
import { openCompoundFile } from './ole.ts'
import type { Unreadable } from './unreadable.table.ts'

const encryptedFlag = 0x0100

/**
 * Reads an old Word document (doc, wps) in a compound file. Refuses a file with a password ('encrypted': packed office
 * files with a password are compound files too), an old workbook or presentation ('no-reader'), and broken tables ('damaged').
 */
export async function readOle(bytes: Uint8Array, limits: Limits): Promise<Result<DocumentBlocks, Unreadable>> {
  const file = openCompoundFile(bytes)
  if (!file) return no({ code: 'damaged' })
  if (file.streams.has('EncryptionInfo') || file.streams.has('EncryptedPackage')) return no({ code: 'encrypted' })
  const head = file.streams.get('WordDocument')
  if (!head) return no({ code: 'no-reader' })
  if (head.length < 12) return no({ code: 'damaged' })
  const flags = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint16(10, true)
  return flags & encryptedFlag ? no({ code: 'encrypted' }) : readDoc(bytes, limits)
}
