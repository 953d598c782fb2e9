import type { Block, Cell, Paragraph, Piece, Place, Table } from '../../formats/blocks.ts'
import { readCell } from './cell-value.ts'
import { coreOf, narrow } from './fold.ts'
import { isHeadWord, isRowLabel } from './labels.ts'
import type { Token } from './token.ts'

/** All blocks of a document as one stream of tokens in reading order. */
export function tokensOf(blocks: readonly Block[]): Token[] {
  const tokens: Token[] = []
  let row = 0
  let before: Place | undefined
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      for (const line of tableLines(block)) {
        row += 1
        for (const part of line)
          tokens.push({
            ...part,
            cell: undefined,
            ...cellOf(part.text),
            row,
            block: index,
            inTable: true,
            afterGap: false,
          } as Token)
      }
      before = undefined
      return
    }
    if (isPageNumber(block.text)) return
    row += 1
    const afterGap =
      before === undefined || before.page !== block.place.page || (block.place.line ?? 0) - (before.line ?? 0) > 1
    for (const part of lineParts(block))
      tokens.push({
        ...part,
        ...cellOf(part.text),
        at: block.place,
        row,
        block: index,
        inTable: false,
        afterGap,
      } as Token)
    before = block.place
  })
  return tokens
}

type Part = Pick<Token, 'text' | 'at' | 'from' | 'to'>

const cellOf = (text: string): Pick<Token, 'cell'> | Record<string, never> => {
  const cell = readCell(text)
  return cell ? { cell } : {}
}

const isPageNumber = (text: string): boolean =>
  /^\s*(?:[-—–－―·]+\s*\d{1,3}\s*[-—–－―·]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/.test(
    text,
  )

/** The rows of a table; a row whose cells hold several lines of numbers each is several rows torn together. */
function tableLines(table: Table): Part[][] {
  return table.rows.flatMap((cells) => {
    const height = tornHeight(cells)
    if (height === undefined) return [cells.flatMap((cell) => cellParts(cell))]
    const columns = cells.map((cell) => ({ cell, lines: spread(linesOf(cell.text), height) }))
    return Array.from({ length: height }, (_, line) =>
      columns.map(({ cell, lines }) => ({
        text: lines[line] ?? '',
        at: cell.place,
        from: cell.column,
        to: cell.column + cell.columns,
      })),
    )
  })
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The number of rows torn into one, when at least two cells hold that many lines of numbers. */
function tornHeight(cells: readonly Cell[]): number | undefined {
  const heights = cells
    .map((cell) => linesOf(cell.text))
    .filter((lines) => lines.length > 1 && lines.every((line) => readCell(line)?.state === 'number'))
    .map((lines) => lines.length)
  const height = heights[0]
  return height !== undefined && heights.length > 1 && heights.every((each) => each === height) ? height : undefined
}

const opensItem = /^(?:\d{1,2}[.、．]|[（(][一二三四五六七][)）]|[一二三四]、)/

/** Lines of a label cell dealt out to torn rows: one each, or one numbered item each, or all to the first. */
function spread(lines: readonly string[], height: number): string[] {
  if (lines.length === height) return [...lines]
  const items: string[] = []
  for (const line of lines) {
    if (opensItem.test(line) || items.length === 0) items.push(line)
    else items[items.length - 1] += line
  }
  return items.length === height ? items : [lines.join('\n')]
}

/** A cell is one part, except when it swallowed a whole row of numbers. */
function cellParts(cell: Cell): Part[] {
  const words = narrow(cell.text).trim().split(/\s+/)
  const numbers = words.length > 2 && words.every((word) => readCell(word)?.state === 'number')
  const texts = numbers ? words : [cell.text]
  const width = cell.columns / texts.length
  return texts.map((text, index) => ({
    text,
    at: cell.place,
    from: cell.column + index * width,
    to: cell.column + (index + 1) * width,
  }))
}

function lineParts(paragraph: Paragraph): Part[] {
  const pieces = paragraph.pieces ?? spacedPieces(paragraph.text)
  return pieces.flatMap(splitPiece).map((piece) => ({ ...piece, at: paragraph.place }))
}

const isWide = (sign: string): boolean => sign > '\u2e7f'

/** Pieces of a line set apart by tabs, bars or at least two spaces. */
function spacedPieces(text: string): Piece[] {
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
    column += part === '\t' ? 8 : [...part].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0)
  }
  close()
  return pieces
}

/** `（一）予以公开 5 0 0` in one piece: a label of the form with numbers behind it, numbers alone, or words of a table head. */
function splitPiece(piece: Piece): Piece[] {
  if (readCell(piece.text)) return [piece]
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

/** A label of the form with its number set hard behind it: 行政处罚36. */
function unglue(word: string): string[] {
  const match = /^(.*[^\d.,+\-])(\d[\d,.]*)$/.exec(word)
  return match?.[1] && match[2] && isRowLabel(coreOf(match[1])) ? [match[1], match[2]] : [word]
}

/** No sentence ends in so many numbers set apart by spaces. */
const rowsAreLonger = 5

const endsInLabel = (words: readonly string[]): boolean =>
  words.some((_, at) => isRowLabel(coreOf(words.slice(at).join(''))))
