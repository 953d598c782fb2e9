import type { Block, Place } from '../../formats/blocks.ts'
import { remember } from '../../kernel/remember.ts'
import { readCell, readTableCell } from './cell-value.ts'
import { coreOf, fold } from './fold.ts'
import { lineParts } from './line-parts.ts'
import { longestLabel } from './regions.ts'
import { tableLines } from './table-lines.ts'
import type { Token, TokenPart } from './token.ts'

/** All blocks of a document as one stream of tokens in reading order. */
export function tokensOf(blocks: readonly Block[]): Token[] {
  const tokens: Token[] = []
  let row = 0
  let before: Place | undefined
  const push = (parts: readonly TokenPart[], block: number, inTable: boolean, afterGap: boolean): void => {
    row += 1
    for (const { text: whole, at, from, to } of parts) {
      const text = whole.length > longestLabel ? withoutNote(whole) : whole
      const said = !inTable && isNoLabel(text) ? proseSays : saidBy(text)
      const { core, folded } = said
      const cell = inTable ? said.inTable : said.inLine
      tokens.push(
        cell
          ? { text, core, folded, cell, at, row, from, to, block, inTable, afterGap }
          : { text, core, folded, at, row, from, to, block, inTable, afterGap },
      )
    }
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      for (const line of tableLines(block)) push(line, index, true, false)
      before = undefined
    } else if (!isPageNumber(block.text)) {
      push(lineParts(block), index, false, isAfterGap(block.place, before))
      before = block.place
    }
  })
  return tokens
}

/** All that the text of a token is asked for, looked up once. */
const said = (text: string) => ({
  core: coreOf(text),
  folded: fold(text),
  inTable: readTableCell(text),
  inLine: readCell(text),
})

const saidByWords = remember(said)
/** Most cells hold a small number: it is looked up by its value, which is faster than by its digits. */
const saidByNumbers: ReturnType<typeof said>[] = []

function saidBy(text: string): ReturnType<typeof said> {
  const number = smallNumber(text)
  return number < 0 ? saidByWords(text) : (saidByNumbers[number] ??= said(text))
}

/** A number of one to three digits as it is usually written; -1 for any other text. */
function smallNumber(text: string): number {
  if (text.length > 3 || text.length === 0 || (text.length > 1 && text.charCodeAt(0) === 48)) return -1
  let value = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** A label with a long note on it in brackets, as some organs print them; any other words as they are. */
const withoutNote = (text: string): string => /^([^（(。，]{2,20})[（(][^）)。]+[）)]$/.exec(text.trim())?.[1] ?? text

/** Words longer than any label belong to no table: nothing is compared with them. */
const isNoLabel = (text: string): boolean => text.length > longestLabel && readCell(text) === undefined

const proseSays = { core: '', folded: '', inTable: undefined, inLine: undefined }

const isAfterGap = (place: Place, before: Place | undefined): boolean =>
  before === undefined || before.page !== place.page || (place.line ?? 0) - (before.line ?? 0) > 1

const isPageNumber = (text: string): boolean =>
  /^\s*(?:[-—–－―·]+\s*\d{1,3}\s*[-—–－―·]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/.test(
    text,
  )
