import type { Place } from '../../formats/blocks.ts'
import type { CellValue } from './cell-value.ts'

/** The smallest thing the reader of tables looks at: a run of words, or one cell's value. */
export interface Token {
  readonly text: string
  /** The text as labels are compared: without number, width, white space and punctuation (`coreOf`). */
  readonly core: string
  /** The core with its number (`fold`). */
  readonly folded: string
  /** Set when the token can be the content of a cell; words have none. */
  readonly cell?: CellValue
  readonly at: Place
  /** Tokens of one physical line or table row share this number; it grows down the document. */
  readonly row: number
  /** Horizontal extent: grid columns in a table, points or characters elsewhere. */
  readonly from: number
  readonly to: number
  /** Index of the block it comes from. */
  readonly block: number
  /** It stands in a cell of a table, so that blanks are seen and columns are certain. */
  readonly inTable: boolean
  /** At least one empty line, or another page, lies before it. */
  readonly afterGap: boolean
}

/** A token before its line is known. */
export type TokenPart = Pick<Token, 'text' | 'at' | 'from' | 'to'>
