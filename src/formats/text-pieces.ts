import type { Piece } from './blocks.ts'
import type { Line } from './text-lines.ts'

/** The pieces of a line set apart by two or more blanks. */
export type PieceCutter = (text: string) => Piece[]

const spaced = /\S[ \u00a0\u3000]{2,}\S/
const fewestSpaced = 3

/**
 * How to cut the lines of a text that was set with blanks, undefined when it was not. Programs differ in counting a
 * Chinese character as one or as two: what lets more values stand under one another is taken.
 */
export function pieceCutter(lines: readonly Line[]): PieceCutter | undefined {
  const set = lines.filter(({ text }) => spaced.test(text))
  if (set.length < fewestSpaced) return undefined
  const [single, double] = [singleWidth, doubleWidth].map((width) => edges(set, width)) as [number, number]
  const width = single < double ? singleWidth : doubleWidth
  return (text) => cut(text, width)
}

const singleWidth = (): number => 1
const doubleWidth = (code: number): number => (code >= 0x1100 && (code >= 0x2e80 || code <= 0x115f) ? 2 : 1)

/** Different positions at which values begin or end. */
function edges(lines: readonly Line[], width: (code: number) => number): number {
  const from = new Set<number>()
  const to = new Set<number>()
  for (const { text } of lines)
    for (const piece of cut(text, width))
      if (/^[\d.,%-]+$/.test(piece.text)) {
        from.add(piece.from)
        to.add(piece.to)
      }
  return Math.min(from.size, to.size)
}

function cut(text: string, width: (code: number) => number): Piece[] {
  const pieces: Piece[] = []
  let column = 0
  let at = 0
  const advance = (end: number): void => {
    for (; at < end; at++) column += width(text.charCodeAt(at))
  }
  for (const match of text.matchAll(/\S+(?:[^\S\t]\S+)*/g)) {
    advance(match.index)
    const from = column
    advance(match.index + match[0].length)
    pieces.push({ text: match[0], from, to: column })
  }
  return pieces
}
