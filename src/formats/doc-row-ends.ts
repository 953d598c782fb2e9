import { streamBytes, type CompoundFile, type CompoundStream } from './ole.ts'

const tableFlag = 0x0200
const page = 512
const endsRow = 0x2417
const keptElsewhere = 0x6646
const definesTable = 0xd608
const cellMark = 0x07
const lineFeed = 0x0a

export interface MarkedDocument {
  readonly bytes: Uint8Array
  readonly rows: number
}

/**
 * A copy of an old Word file in which the mark at the end of each table row is a line feed. In the file it is the same
 * as the mark of a cell, and tells itself only by properties, which wide rows keep in a stream the library does not read.
 */
export function withRowEnds(bytes: Uint8Array, file: CompoundFile): MarkedDocument {
  const stream = file.streams.get('WordDocument')
  const word = open(bytes, stream)
  const table = open(bytes, file.streams.get(word.u16(10) & tableFlag ? '1Table' : '0Table'))
  const data = open(bytes, file.streams.get('Data'))
  const copy = bytes.slice()
  let rows = 0
  const start = word.u32(0x102)
  const count = Math.floor((Math.min(word.u32(0x106), table.length) - 4) / 8)
  for (let index = 0; index < count; index++) {
    const first = (table.u32(start + (count + 1 + index) * 4) & 0x3fffff) * page
    const runs = word.u8(first + page - 1)
    for (let run = 0; run < runs; run++) {
      const properties = first + word.u8(first + (runs + 1) * 4 + run * 13) * 2
      if (properties === first || !isRowEnd(word, properties, data)) continue
      rows++
      const end = word.u32(first + (run + 1) * 4)
      const mark = word.u8(end - 1) === cellMark ? end - 1 : end - 2
      const at = stream && word.u8(mark) === cellMark ? positionOf(stream, mark) : undefined
      if (at !== undefined) copy[at] = lineFeed
    }
  }
  return { bytes: copy, rows }
}

interface Stream {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  u32(at: number): number
}

/** Numbers of a stream; what lies outside it is zero. */
function open(bytes: Uint8Array, stream: CompoundStream | undefined): Stream {
  const content = stream ? streamBytes(bytes, stream) : new Uint8Array()
  const u8 = (at: number): number => content[at] ?? 0
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8)
  return { length: content.length, u8, u16, u32: (at) => u16(at) + u16(at + 2) * 0x10000 }
}

function isRowEnd(word: Stream, at: number, data: Stream): boolean {
  const half = word.u8(at)
  const [from, length] = half ? [at + 1, half * 2 - 1] : [at + 2, word.u8(at + 1) * 2]
  const found = propertiesIn(word, from + 2, from + length)
  if (found.has(endsRow)) return true
  const elsewhere = found.get(keptElsewhere)
  if (elsewhere === undefined) return false
  const there = word.u32(elsewhere)
  return propertiesIn(data, there + 2, there + 2 + data.u16(there)).has(endsRow)
}

/** The length of a property's value by the three highest bits of its code; 0 stands for one that tells its own. */
const valueLengths = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** Where the value of each property between two places stands. */
function propertiesIn(stream: Stream, from: number, to: number): Map<number, number> {
  const found = new Map<number, number>()
  let at = from
  while (at + 2 <= to && at < stream.length) {
    const code = stream.u16(at)
    found.set(code, at + 2)
    const own = code === definesTable ? stream.u16(at + 2) + 1 : stream.u8(at + 2) + 1
    at += 2 + (valueLengths[code >> 13] || own)
  }
  return found
}

function positionOf({ ranges }: CompoundStream, offset: number): number | undefined {
  let left = offset
  for (const { from, to } of ranges) {
    if (left < to - from) return from + left
    left -= to - from
  }
  return undefined
}
