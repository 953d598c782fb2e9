import type { Place } from '../../formats/blocks.ts'
import type { CellValue } from './cell-value.ts'
import type { Token } from './token.ts'

/** A row of values as it stands in the document, with the words that may name it. */
export interface ValueRow {
  readonly cells: readonly ValueCell[]
  /** Words of its own line or table row, left of its values. */
  readonly own: readonly Token[]
  /** Words between the row of values before and this one. */
  readonly before: readonly Token[]
  /** Words between this row of values and the next. */
  readonly after: readonly Token[]
  readonly at: Place
  /** Its columns are grid columns of a table. */
  readonly inTable: boolean
  /** It was cut out of a run of numbers longer than a row, so that words before the run may name any of its rows. */
  readonly ofRun: boolean
  /** Its values stand one a line: only their number makes them a row. */
  readonly loose: boolean
  /** Index of the block its values stand in. */
  readonly block: number
  /** The row of its table below or above it has no words: they may be pieces of one row, or of several. */
  readonly torn: boolean
}

export interface ValueCell extends CellValue {
  readonly at: Place
  readonly from: number
  readonly to: number
}

/** One value a line was read column by column or row by row: only the relations of the form can tell. */
export type RunOrder = 'by-row' | 'by-column'
