import { mark, type DocStreams } from './doc-marks.ts'

/** A run of text: one byte for each character (windows-1252) or two. */
interface DocPiece {
  readonly from: number
  readonly length: number
  readonly width: 1 | 2
}

/**
 * Where the body of an old Word file stands, piece by piece in reading order; what lies outside of the file is left out.
 * Undefined when the file has no table of pieces.
 */
export function docPieces({ word, table }: DocStreams): readonly DocPiece[] | undefined {
  const start = pieceTable()
  if (start === undefined) return undefined
  const count = Math.floor((Math.min(table.u32(start), table.length - start) - 4) / 12)
  const body = word.u32(0x4c)
  const places = start + 4
  const pieces: DocPiece[] = []
  for (let index = 0; index < count; index++) {
    const first = table.u32(places + index * 4)
    const end = Math.min(table.u32(places + (index + 1) * 4), body)
    if (first >= body) break
    const where = table.u32(places + (count + 1) * 4 + index * 8 + 2)
    const [from, width] = where & oneByte ? ([(where & ~oneByte) >>> 1, 1] as const) : ([where, 2] as const)
    const length = Math.min(end - first, Math.floor((word.length - from) / width))
    if (length > 0) pieces.push({ from, length, width })
  }
  return pieces

  /** The table stands behind settings for printing, each with its length. */
  function pieceTable(): number | undefined {
    let at = word.u32(0x1a2)
    while (table.u8(at) === settings) at += 3 + table.u16(at + 1)
    return table.u8(at) === pieceList ? at + 1 : undefined
  }
}

const oneByte = 0x40000000
const settings = 1
const pieceList = 2

const field = { begins: 0x13, result: 0x14, ends: 0x15 } as const
const tab = 0x09
const lineFeed = 0x0a
const blank = 0x20
const narrow = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))

/** What shows of the signs below the blank: a tab ends a cell, a line feed a row, a paragraph, a line or a page. Others do not show. */
const shown = new Map([
  [0x07, tab],
  [0x09, tab],
  [0x0a, lineFeed],
  [0x0b, lineFeed],
  [0x0c, lineFeed],
  [0x0d, lineFeed],
  [0x0e, lineFeed],
  [0x1e, 0x2011],
])

/** The text of the pieces: of a field its result, nothing that was deleted. A field that does not end is text. */
export function docText({ word }: DocStreams, pieces: readonly DocPiece[], marks: Uint8Array): string {
  const text = new Uint16Array(pieces.reduce((sum, { length }) => sum + length, 0))
  const fields: { readonly from: number; resultFound: boolean }[] = []
  let end = 0
  for (const { from, length, width } of pieces)
    for (let at = from; at < from + length * width; at += width) {
      if (marks[at] === mark.deleted) continue
      const code = width === 1 ? narrow.charCodeAt(word.u8(at)) : word.u16(at)
      if (code === field.begins) fields.push({ from: end, resultFound: false })
      else if (code === field.result || code === field.ends) closePart(code === field.ends)
      else {
        const sign = code >= blank ? code : marks[at] === mark.rowEnd ? lineFeed : shown.get(code)
        if (sign) text[end++] = sign
      }
    }
  return new TextDecoder('utf-16le').decode(text.subarray(0, end))

  /** What stands before the result of a field says how the result is made, and goes. */
  function closePart(isEnd: boolean): void {
    const open = isEnd ? fields.pop() : fields.at(-1)
    if (!open || open.resultFound) return
    end = open.from
    open.resultFound = true
  }
}
