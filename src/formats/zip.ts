import { Inflate, inflateSync } from 'fflate'
import { no, yes, type Result } from '../kernel/result.ts'
import { crc32 } from './crc32.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

/** A packed file whose list of entries was read; nothing is unpacked until it is asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** The bytes of one entry; undefined when there is none of that name. */
  unpack(name: string): Result<Uint8Array | undefined, Unreadable>
}

interface Entry {
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  /** As the file states it; believed only when the checksum bears it out. */
  readonly size: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const pushed = 16_384
const smallEntry = 1024 * 1024
/** So little cannot become so much that unpacking it in one go would cost anything. */
const smallPacked = 65_536

/**
 * Opens a zip file by its list of entries at the end. Refuses a file without that list ('damaged'), too many entries
 * ('bomb'); unpacking refuses an entry with a password ('encrypted'), a wrong checksum ('damaged'), and what grows
 * beyond the limits ('bomb'), whatever sizes the file states.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Result<Archive, Unreadable> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return no({ code: 'damaged' })
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return no({ code: 'bomb', facts: { entries: count } })
  const entries = listEntries(view, bytes, view.getUint32(end + 16, true), count)
  if (!entries) return no({ code: 'damaged' })
  let left = limits.unpackedBytes
  return yes({
    names: new Set(entries.keys()),
    unpack(name) {
      const entry = entries.get(name)
      if (!entry) return yes(undefined)
      if (entry.encrypted) return no({ code: 'encrypted' })
      const packed = packedBytes(view, bytes, entry)
      if (!packed || (entry.method !== 0 && entry.method !== 8)) return no({ code: 'damaged', facts: { entry: name } })
      const most = Math.min(left, mostFrom(packed, limits))
      const atOnce = entry.method === 8 ? inflateAtOnce(packed, entry, most) : undefined
      const unpacked = entry.method === 0 ? packed : (atOnce ?? inflate(packed, most))
      if (unpacked === 'too-much') return no({ code: 'bomb', facts: { entry: name } })
      if (!unpacked || (unpacked !== atOnce && crc32(unpacked) !== entry.crc))
        return no({ code: 'damaged', facts: { entry: name } })
      left -= unpacked.length
      return left < 0 ? no({ code: 'bomb', facts: { entry: name } }) : yes(unpacked)
    },
  })
}

const mostFrom = (packed: Uint8Array, limits: Limits): number => Math.max(smallEntry, packed.length * limits.ratio)

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

function listEntries(view: DataView, bytes: Uint8Array, start: number, count: number): Map<string, Entry> | undefined {
  const entries = new Map<string, Entry>()
  const utf8 = new TextDecoder()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    if (!entries.has(name))
      entries.set(name, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { offset } = entry
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const end = start + entry.packedSize
  return end > bytes.length ? undefined : bytes.subarray(start, end)
}

/** A small entry unpacked to the size it states; undefined when that is not what it holds. */
function inflateAtOnce(packed: Uint8Array, { size, crc }: Entry, most: number): Uint8Array | undefined {
  if (packed.length > smallPacked || size > most) return undefined
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(size) })
    return unpacked.length === size && crc32(unpacked) === crc ? unpacked : undefined
  } catch {
    return undefined
  }
}

/** Unpacks bit by bit, so that no stated size has to be believed. */
function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-much' | undefined {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = new Inflate((chunk) => {
      size += chunk.length
      chunks.push(chunk)
    })
    for (let at = 0; at < packed.length; at += pushed) {
      stream.push(packed.subarray(at, at + pushed), at + pushed >= packed.length)
      if (size > most) return 'too-much'
    }
  } catch {
    return undefined
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
