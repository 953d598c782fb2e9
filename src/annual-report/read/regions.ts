import { remember } from '../../kernel/remember.ts'
import { coreOf, fold } from './fold.ts'
import { bestRow3, isArticle20, table2Marks, table3Marks, table4Marks } from './labels.ts'
import type { Token } from './token.ts'

/** The tokens of each statutory table, header included, in reading order. */
export interface Regions {
  readonly table2: readonly Token[]
  readonly table3: readonly Token[]
  readonly table4: readonly Token[]
  /** Blocks that hold any token of a table: what is left is prose. */
  readonly blocks: ReadonlySet<number>
}

type TableNumber = 2 | 3 | 4

/** Longer runs of words are prose, not the label of a table. */
export const longestLabel = 60
const longestHeading = 40
/** Tokens before the first mark of a table that may belong to its head. */
const longestHead = 81
/** A second mark of a table that has begun stands within so many tokens: some rows, cell by cell. */
const secondMarkWithin = 60
/** A table interrupted by a paragraph goes on within so many tokens: a page's head and foot, and the head of the table once more. */
const goesOnWithin = 120
/** A line with a comma is prose when it is longer than any label with one. */
const longestWithComma = 28
/** Likeness to a row's label, for words that open a table. */
const likeRow = 0.7

/** What the words of a token say of the table they stand in. */
interface Signs {
  /** The table they can only belong to. */
  readonly mark?: TableNumber | undefined
  /** The part they open, when they are a heading of the form. */
  readonly heading?: TableNumber | 5 | undefined
}

const noSigns: Signs = {}

const signsOf = ({ cell, text }: Token): Signs => (cell || text.length > longestLabel ? noSigns : signsOfWords(text))

const headingWords: readonly (readonly [TableNumber | 5, RegExp])[] = [
  [2, /^(?:二|2)?(?:本?(?:行政)?机关|本?单位)?主动公开政府信息(?:情况)?$/],
  [3, /^(?:三|3)?(?:本?(?:行政)?机关|本?单位)?收到和处理政府信息公开申请(?:的)?情况?$/],
  [
    4,
    /^(?:四|4)?(?:因)?政府信息公开(?:工作)?(?:被申请|被)?(?:提起)?行政复议(?:和)?(?:提起|被提起)?(?:行政)?诉讼情况?$/,
  ],
  [5, /^(?:五|5)?(?:政府信息公开工作)?存在的?(?:主要)?问题/],
  [5, /^(?:六|6)?其[他它]需要报告的?事项/],
]

const signsOfWords = remember((text): Signs => {
  const mark = markOf(text)
  return { mark, heading: mark === undefined && text.length <= longestHeading ? headingOf(text) : undefined }
})

function markOf(text: string): TableNumber | undefined {
  const words = coreOf(text)
  if (words.length < 4) return undefined
  if (table4Marks.has(words)) return 4
  if (isArticle20(fold(text)) || table2Marks.has(words)) return 2
  if (table3Marks.has(words) || words.includes('勾稽关系为第一项加')) return 3
  return words.length >= 5 && bestRow3(words, likeRow) ? 3 : undefined
}

function headingOf(text: string): TableNumber | 5 | undefined {
  const words = fold(text).replace(/无$/, '')
  return headingWords.find(([, pattern]) => pattern.test(words))?.[0]
}

/**
 * Cuts the token stream into the three statutory tables, by words that stand nowhere else. A table reaches from its
 * first mark (or the value rows right after its heading) to the next table, the next part, or a paragraph of prose.
 */
export function regionsOf(tokens: readonly Token[]): Regions {
  const signs = tokens.map(signsOf)
  const marks = signs.map(({ mark }) => mark)
  const parts: Record<TableNumber, Token[]> = { 2: [], 3: [], 4: [] }
  let open: TableNumber | undefined
  let waiting: Token[] = []
  let headed: TableNumber | 5 | undefined
  tokens.forEach((token, index) => {
    const { mark, heading } = signs[index] ?? noSigns
    if (heading !== undefined) {
      open = undefined
      waiting = []
      headed = heading
    } else if (mark !== undefined && mark !== open) {
      if (startsTable(mark, open, marks, index)) {
        if (parts[mark].length === 0)
          parts[mark].push(
            ...waiting.filter(({ inTable, block }) => headed === mark || (inTable && block === token.block)),
          )
        open = mark
      }
      waiting = []
    }
    if (open === undefined) {
      if (heading !== undefined) return
      if (isProse(token, mark)) waiting = []
      else if (waiting.push(token) > longestHead) waiting.shift()
      return
    }
    if (isProse(token, mark) && !token.inTable) {
      open = laterMark(open, marks, index) ? open : undefined
      return
    }
    parts[open].push(token)
  })
  const blocks = new Set<number>()
  for (const part of Object.values(parts)) for (const { block } of part) blocks.add(block)
  return { table2: parts[2], table3: parts[3], table4: parts[4], blocks }
}

/** A long run of words, or a sentence: wrapped lines of prose are short, but they carry commas and full stops. */
const isProse = ({ cell, text }: Token, mark: TableNumber | undefined): boolean =>
  !cell &&
  mark === undefined &&
  (text.length > longestLabel || text.includes('。') || (text.length > longestWithComma && /[，；]/.test(text)))

/** 行政复议 and 行政诉讼 also stand in table-like lists elsewhere: table 4 begins only after table 3, or with a second mark near by. */
function startsTable(
  mark: TableNumber,
  open: TableNumber | undefined,
  marks: readonly (TableNumber | undefined)[],
  index: number,
): boolean {
  if (mark === 2 && open === 3) return false
  if (mark === 3 && open === 4) return false
  if (open !== undefined && mark > open) return true
  return marks.slice(index + 1, index + secondMarkWithin).includes(mark)
}

/** Whether the same table goes on soon after a stray paragraph (a page header, a note). */
const laterMark = (open: TableNumber, marks: readonly (TableNumber | undefined)[], index: number): boolean =>
  marks.slice(index + 1, index + goesOnWithin).find((mark) => mark !== undefined) === open
