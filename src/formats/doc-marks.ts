import type { DocStream } from './doc-stream.ts'

/** The streams of an old Word file. */
export interface DocStreams {
  readonly word: DocStream
  readonly table: DocStream
  /** Holds the properties that are too long for their page. */
  readonly data: DocStream
}

export const mark = { rowEnd: 1, deleted: 2 } as const

const page = 512
const cellMark = 0x07
const endsRow = 0x2417
const deletes = 0x0800
const keptElsewhere = 0x6646
const definesTable = 0xd608
/** No more runs than these fit into a page of paragraphs (13 bytes beside each place) or of characters (1 byte). */
const mostRuns = { paragraphs: 29, characters: 101 } as const
/** Runs, properties and marked bytes together: many times what a thick document needs. */
const mostWork = 20_000_000

/**
 * What the properties of an old Word file say of single characters, by the byte they stand at: the mark that ends a table
 * row, which looks like the mark of a cell, and passages deleted with the change kept. Undefined when the tables of
 * properties lead on without end.
 */
export function docMarks(streams: DocStreams): Uint8Array | undefined {
  const { word, data } = streams
  const marks = new Uint8Array(word.length)
  let work = 0
  for (const first of pagesAt(streams, 0x102)) {
    if (work >= mostWork) return undefined
    const runs = Math.min(word.u8(first + page - 1), mostRuns.paragraphs)
    for (let run = 0; run < runs; run++) {
      const properties = first + word.u8(first + (runs + 1) * 4 + run * 13) * 2
      if (properties === first || !isRowEnd(properties)) continue
      const end = word.u32(first + (run + 1) * 4)
      const at = word.u8(end - 1) === cellMark ? end - 1 : end - 2
      if (word.u8(at) === cellMark) marks[at] = mark.rowEnd
    }
  }
  for (const first of pagesAt(streams, 0xfa)) {
    if (work >= mostWork) return undefined
    const runs = Math.min(word.u8(first + page - 1), mostRuns.characters)
    for (let run = 0; run < runs; run++) {
      const properties = first + word.u8(first + (runs + 1) * 4 + run) * 2
      if (properties === first) continue
      const flag = propertiesIn(word, properties + 1, properties + 1 + word.u8(properties)).get(deletes)
      if (flag === undefined || (word.u8(flag) & 1) === 0) continue
      const [from, to] = [word.u32(first + run * 4), Math.min(word.u32(first + (run + 1) * 4), word.length)]
      work += Math.max(0, to - from)
      marks.fill(mark.deleted, from, to)
    }
  }
  return work < mostWork ? marks : undefined

  function isRowEnd(at: number): boolean {
    const half = word.u8(at)
    const [from, length] = half ? [at + 1, half * 2 - 1] : [at + 2, word.u8(at + 1) * 2]
    const found = propertiesIn(word, from + 2, from + length)
    if (found.has(endsRow)) return true
    const elsewhere = found.get(keptElsewhere)
    if (elsewhere === undefined) return false
    const there = word.u32(elsewhere)
    return propertiesIn(data, there + 2, there + 2 + data.u16(there)).has(endsRow)
  }

  /** Where the value of each property between two places stands. */
  function propertiesIn(stream: DocStream, from: number, to: number): ReadonlyMap<number, number> {
    const found = new Map<number, number>()
    let at = from
    work++
    while (at + 2 <= to && at < stream.length && work < mostWork) {
      work++
      const code = stream.u16(at)
      found.set(code, at + 2)
      const own = code === definesTable ? stream.u16(at + 2) + 1 : stream.u8(at + 2) + 1
      at += 2 + (valueLengths[code >> 13] || own)
    }
    return found
  }
}

/** The length of a property's value by the three highest bits of its code; 0 stands for one that tells its own. */
const valueLengths = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** The pages of properties that a list of the head names, each once, by their first byte. */
function pagesAt({ word, table }: DocStreams, head: number): ReadonlySet<number> {
  const start = word.u32(head)
  const count = Math.floor((Math.min(word.u32(head + 4), table.length) - 4) / 8)
  const pages = new Set<number>()
  for (let index = 0; index < count; index++) {
    const first = (table.u32(start + (count + 1 + index) * 4) & 0x3fffff) * page
    if (first + page <= word.length) pages.add(first)
  }
  return pages
}
