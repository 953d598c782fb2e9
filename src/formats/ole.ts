/** What stands in an old compound file (doc, xls, wps, encrypted docx): the names and starts of its streams. */
export interface CompoundFile {
  /** First bytes of each stream, by name; at most one sector. */
  readonly streams: ReadonlyMap<string, Uint8Array>
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
  return directory && readDirectory(view, bytes, directory, size)
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

const entrySize = 128
const stream = 2
const nobody = 0xffffffff

function readDirectory(
  view: DataView,
  bytes: Uint8Array,
  sectors: readonly number[],
  size: number,
): CompoundFile | undefined {
  const streams = new Map<string, Uint8Array>()
  const count = (sectors.length * size) / entrySize
  const named = new Set<number>()
  const utf16 = new TextDecoder('utf-16le')
  for (let index = 0; index < count; index++) {
    const sector = sectors[Math.floor((index * entrySize) / size)] ?? 0
    const start = (sector + 1) * size + ((index * entrySize) % size)
    if (start + entrySize > view.byteLength) return undefined
    if (view.getUint8(start + 66) === 0) continue
    for (const link of [68, 72, 76]) {
      const other = view.getUint32(start + link, true)
      if (other === nobody) continue
      if (other >= count || named.has(other)) return undefined
      named.add(other)
    }
    if (view.getUint8(start + 66) !== stream) continue
    const nameLength = Math.min(Math.max(view.getUint16(start + 64, true) - 2, 0), 64)
    const name = utf16.decode(bytes.subarray(start, start + nameLength))
    const data = (view.getUint32(start + 116, true) + 1) * size
    streams.set(name, bytes.subarray(data, data + size))
  }
  return { streams }
}
