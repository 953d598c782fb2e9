import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { docStream } from './doc-stream.ts'
import { readDoc } from './doc.ts'
import type { Limits } from './limits.ts'
import { openCompoundFile, streamBytes } from './ole.ts'
import type { Unreadable } from './unreadable.table.ts'

const encryptedFlag = 0x0100
const tableFlag = 0x0200
const smallestHead = 512

/**
 * Reads an old Word document (doc, wps) in a compound file. Refuses a file with a password ('encrypted': packed office
 * files with a password are compound files too), an old workbook or presentation ('no-reader'), and broken tables ('damaged').
 */
export function readOle(bytes: Uint8Array, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const file = openCompoundFile(bytes)
  if (!file) return no({ code: 'damaged' })
  if (file.streams.has('EncryptionInfo') || file.streams.has('EncryptedPackage')) return no({ code: 'encrypted' })
  if (!file.streams.has('WordDocument')) return no({ code: 'no-reader' })
  const word = open('WordDocument')
  if (word.length < smallestHead) return no({ code: 'damaged' })
  const flags = word.u16(10)
  if (flags & encryptedFlag) return no({ code: 'encrypted' })
  return readDoc({ word, table: open(flags & tableFlag ? '1Table' : '0Table'), data: open('Data') }, limits)

  function open(name: string) {
    const stream = file?.streams.get(name)
    return docStream(stream ? streamBytes(bytes, stream) : new Uint8Array())
  }
}
