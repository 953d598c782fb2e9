/** What stands in an old compound file (doc, xls, wps, encrypted docx): streams of bytes by name. */
export interface CompoundFile {
  readonly streams: ReadonlyMap<string, CompoundStream>
}

export interface CompoundStream {
  /** Byte ranges of the file, in the order of the stream; the last one ends with it. Followed when asked for: many names may share one long chain. */
  readonly ranges: () => readonly Range[]
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The bytes of a stream, put together. */
export function streamBytes(bytes: Uint8Array, stream: CompoundStream): Uint8Array {
  const ranges = stream.ranges()
  const whole = new Uint8Array(ranges.reduce((sum, { from, to }) => sum + to - from, 0))
  let at = 0
  for (const { from, to } of ranges) {
    whole.set(bytes.subarray(from, to), at)
    at += to - from
  }
  return whole
}

const endOfChain = 0xfffffffe
const lastSector = 0xfffffffa

/**
 * Reads the directory of a compound file; undefined when its tables point outside the file, in circles, or twice to
 * the same place, so that no reader behind it can be led astray.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < 1536) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return undefined
  const size = 1 << shift
  const sectors = Math.ceil(bytes.length / size) - 1
  const tableSectors = sectorsOfTable(view, size, sectors)
  const next = tableSectors && readTable(view, tableSectors, size)
  if (!next || hasCircle(next)) return undefined
  const smallSectors = chain(next, view.getUint32(60, true), sectors)
  const small = smallSectors && readTable(view, smallSectors, size)
  if (!small || smallSectors.length !== view.getUint32(64, true) || hasCircle(small)) return undefined
  const directory = chain(next, view.getUint32(48, true), sectors)
  return directory && readDirectory({ view, bytes, next, small, size, sectors }, directory)
}

/** Sectors that hold the table of sectors: 109 are named in the header, the others in a chain of their own. */
function sectorsOfTable(view: DataView, size: number, sectors: number): number[] | undefined {
  const count = view.getUint32(44, true)
  if (count === 0 || count > sectors) return undefined
  const list: number[] = []
  for (let index = 0; index < Math.min(count, 109); index++) list.push(view.getUint32(76 + index * 4, true))
  let further = view.getUint32(68, true)
  for (let steps = 0; list.length < count; steps++) {
    if (further >= sectors || steps > sectors) return undefined
    const start = (further + 1) * size
    if (start + size > view.byteLength) return undefined
    for (let at = 0; at < size - 4 && list.length < count; at += 4) list.push(view.getUint32(start + at, true))
    further = view.getUint32(start + size - 4, true)
  }
  return list.every((sector) => sector < sectors) ? list : undefined
}

function readTable(view: DataView, sectors: readonly number[], size: number): Uint32Array | undefined {
  const table = new Uint32Array((sectors.length * size) / 4)
  let index = 0
  for (const sector of sectors) {
    const start = (sector + 1) * size
    if (start + size > view.byteLength) return undefined
    for (let at = 0; at < size; at += 4) table[index++] = view.getUint32(start + at, true)
  }
  return table
}

/** Follows every chain once; a chain that meets itself would never end. */
function hasCircle(next: Uint32Array): boolean {
  const walk = new Uint32Array(next.length)
  for (let start = 0; start < next.length; start++) {
    let at = start
    while (at < next.length && walk[at] === 0) {
      walk[at] = start + 1
      at = next[at] ?? endOfChain
    }
    if (at < next.length && walk[at] === start + 1) return true
  }
  return false
}

function chain(next: Uint32Array, first: number, sectors: number): number[] | undefined {
  const list: number[] = []
  for (let at = first; at <= lastSector; at = next[at] ?? endOfChain) {
    if (at >= sectors || at >= next.length) return undefined
    list.push(at)
  }
  return list
}

interface Tables {
  readonly view: DataView
  readonly bytes: Uint8Array
  readonly next: Uint32Array
  readonly small: Uint32Array
  readonly size: number
  readonly sectors: number
}

const entrySize = 128
const streamType = 2
const rootType = 5
const nobody = 0xffffffff
const smallest = 4096
const smallSize = 64

function readDirectory(tables: Tables, sectors: readonly number[]): CompoundFile | undefined {
  const { view, bytes, size } = tables
  const streams = new Map<string, CompoundStream>()
  const count = (sectors.length * size) / entrySize
  const named = new Set<number>()
  const utf16 = new TextDecoder('utf-16le')
  let container: readonly number[] = []
  for (let index = 0; index < count; index++) {
    const sector = sectors[Math.floor((index * entrySize) / size)] ?? 0
    const start = (sector + 1) * size + ((index * entrySize) % size)
    if (start + entrySize > view.byteLength) return undefined
    const type = view.getUint8(start + 66)
    if (type === 0) continue
    for (const link of [68, 72, 76]) {
      const other = view.getUint32(start + link, true)
      if (other === nobody) continue
      if (other >= count || named.has(other)) return undefined
      named.add(other)
    }
    const first = view.getUint32(start + 116, true)
    // The root is the first entry; any other that calls itself one would have its chain followed again.
    if (index === 0 && type === rootType) container = chain(tables.next, first, tables.sectors) ?? []
    if (type !== streamType) continue
    const nameLength = Math.min(Math.max(view.getUint16(start + 64, true) - 2, 0), 64)
    const name = utf16.decode(bytes.subarray(start, start + nameLength))
    const length = view.getUint32(start + 120, true)
    streams.set(name, { ranges: () => rangesOf(tables, container, first, length) })
  }
  return { streams }
}

/** Short streams stand in pieces of 64 bytes inside the stream of the root. */
function rangesOf(tables: Tables, container: readonly number[], first: number, length: number): readonly Range[] {
  const isSmall = length < smallest
  const piece = isSmall ? smallSize : tables.size
  const perSector = tables.size / smallSize
  const list = chain(isSmall ? tables.small : tables.next, first, isSmall ? tables.small.length : tables.sectors) ?? []
  let left = length
  return list.flatMap((number) => {
    const sector = isSmall ? container[Math.floor(number / perSector)] : number
    if (sector === undefined || left <= 0) return []
    const from = (sector + 1) * tables.size + (isSmall ? (number % perSector) * smallSize : 0)
    const to = Math.min(from + Math.min(piece, left), tables.bytes.length)
    left -= piece
    return from < to ? [{ from, to }] : []
  })
}
