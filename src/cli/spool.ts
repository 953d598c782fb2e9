import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where something was put into a spool. */
export interface Slot {
  readonly from: number
  readonly length: number
}

/** Results put aside on disk, so that memory does not grow with the number of files. */
export interface Spool {
  readonly put: (bytes: Uint8Array) => Slot
  readonly get: (slot: Slot) => string
  readonly close: () => void
}

/** A spool in a temporary file that nobody else sees and that vanishes with the process, however it ends. */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  const file = openSync(join(folder, 'spool'), 'wx+', 0o600)
  rmSync(folder, { recursive: true, force: true })
  let end = 0
  return {
    put: (bytes) => {
      const slot = { from: end, length: bytes.length }
      for (let written = 0; written < bytes.length;)
        written += writeSync(file, bytes, written, bytes.length - written, end + written)
      end += bytes.length
      return slot
    },
    get: ({ from, length }) => {
      const bytes = Buffer.alloc(length)
      for (let read = 0; read < length;) {
        const some = readSync(file, bytes, read, length - read, from + read)
        if (some === 0) throw new Error('The spool file ended early')
        read += some
      }
      return bytes.toString('utf8')
    },
    close: () => closeSync(file),
  }
}
