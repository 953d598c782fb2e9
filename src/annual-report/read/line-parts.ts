import type { Paragraph, Piece } from '../../formats/blocks.ts'
import { readCell } from './cell-value.ts'
import { coreOf } from './fold.ts'
import { isHeadWord, isRowLabel } from './labels.ts'
import type { TokenPart } from './token.ts'

/** The words and values of a line, as far as gaps, labels and numbers set them apart. */
export function lineParts(paragraph: Paragraph): TokenPart[] {
  const { text, place } = paragraph
  if (!paragraph.pieces && !mayPart(text)) return [{ text, at: place, from: 0, to: widthOf(text) }]
  const pieces = paragraph.pieces ?? spacedPieces(text)
  return pieces.flatMap(splitPiece).map((piece) => ({ ...piece, at: place }))
}

/** Nothing sets parts of most paragraphs apart: no white space, no bar, no number at the end. */
const mayPart = (text: string): boolean => text === '' || setsApart.test(text) || endsInNumber.test(text)

const setsApart = /[\s|]/
const tab = 8

/** Columns a text takes up: two for a wide sign, one for others. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // The second half of a pair was counted with the first.
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && isFirstHalf(text.charCodeAt(at - 1))
    width += code <= 0x2e7f ? 1 : isSecondHalf ? 0 : 2
  }
  return width
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const anyGap = /[\t|]|\s{2}/

/** Pieces of a line set apart by tabs, bars or at least two spaces. */
function spacedPieces(text: string): Piece[] {
  if (!anyGap.test(text)) return text.trim() === '' ? [] : [{ text: text.trim(), from: 0, to: widthOf(text) }]
  const pieces: Piece[] = []
  let column = 0
  let start = 0
  let open = ''
  const close = (): void => {
    if (open.trim() !== '') pieces.push({ text: open.trim(), from: start, to: column })
    open = ''
  }
  for (const part of text.split(/(\t|\||\s{2,})/)) {
    if (/^(?:\t|\||\s{2,})$/.test(part)) close()
    else {
      start = column
      open = part
    }
    column += part === '\t' ? tab : widthOf(part)
  }
  close()
  return pieces
}

/** `（一）予以公开 5 0 0` in one piece: a label of the form with numbers behind it, numbers alone, or words of a table head. */
function splitPiece(piece: Piece): Piece[] {
  if (readCell(piece.text) || (!anyWhite.test(piece.text) && !endsInNumber.test(piece.text))) return [piece]
  const words = piece.text.trim().split(/\s+/).flatMap(unglue)
  let tail = words.length
  while (tail > 0 && readCell(words[tail - 1] ?? '')) tail -= 1
  const values = words.slice(tail)
  const labels = words.slice(0, tail)
  if (values.length === 0 && !(words.length > 1 && words.every(isHeadWord))) return [piece]
  if (values.length > 0 && labels.length > 0 && values.length < rowsAreLonger && !endsInLabel(labels)) return [piece]
  const texts = [...labels, ...values]
  const width = (piece.to - piece.from) / texts.length
  return texts.map((text, index) => ({ text, from: piece.from + index * width, to: piece.from + (index + 1) * width }))
}

const anyWhite = /\s/
const endsInNumber = /[\d,.]$/

/** A label of the form with its number set hard behind it: 行政处罚36. */
function unglue(word: string): string[] {
  if (!endsInNumber.test(word)) return [word]
  const match = /^(.*[^\d.,+-])(\d[\d,.]*)$/.exec(word)
  return match?.[1] && match[2] && isRowLabel(coreOf(match[1])) ? [match[1], match[2]] : [word]
}

/** No sentence ends in so many numbers set apart by spaces. */
const rowsAreLonger = 5

const endsInLabel = (words: readonly string[]): boolean =>
  words.some((_, at) => isRowLabel(coreOf(words.slice(at).join(''))))
