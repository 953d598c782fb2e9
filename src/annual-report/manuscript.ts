import type { CivilDate } from '../kernel/civil-date.ts'
import type { EditionId } from './edition.ts'
import type { FigureKey } from './figures.ts'

/** An annual report to be written: figures and prose; every label, heading and table comes from the edition. */
export interface Manuscript {
  readonly organ: string
  readonly year: number
  readonly edition: EditionId
  readonly signedOn?: CivilDate
  /** Paragraphs before part one. */
  readonly preamble?: readonly string[]
  readonly parts: Readonly<Record<PartNumber, readonly string[]>>
  /** A cell left out prints as empty. */
  readonly figures: PrintedFigures
}

/** What is to stand in a cell: a number, or text as it shall be printed (`+2`, `251000元`, ''). */
export type PrintedFigure = number | string

export type PrintedFigures = Readonly<Record<FigureKey, PrintedFigure>>

/** The six parts of the form; the tables of parts two to four follow their paragraphs. */
export type PartNumber = 1 | 2 | 3 | 4 | 5 | 6
