import type { CivilDate } from '../kernel/civil-date.ts'
import type { Place } from '../formats/blocks.ts'
import type { EditionId } from './edition.ts'
import type { FigureKey, Figures } from './figures.ts'

/** An annual report as read from a document, or as built from figures: what it says, and where. */
export interface AnnualReport {
  readonly title: Sited<string> | null
  /** The organ's name as the document gives it, null when it gives none. */
  readonly organ: string | null
  /** The year reported on. */
  readonly year: number | null
  /** The edition its tables follow, null when there are no tables to tell by. */
  readonly edition: EditionId | null
  /** Marks of either edition found in the tables; marks of both make a mixed form. */
  readonly editionMarks: readonly EditionMark[]
  readonly period: Sited<Period> | null
  readonly signature: Signature | null
  /** When the page says it was published, if it does. */
  readonly publishedOn: Sited<CivilDate> | null
  readonly sections: readonly ReadSection[]
  /** Every paragraph of prose, in order, headings included, tables left out. */
  readonly prose: readonly Sited<string>[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly figures: Figures
  readonly claims: readonly Claim[]
  /** Rows whose number of values is not what the form has. */
  readonly rowFaults: readonly RowFault[]
  /** Labels that differ from the form's. */
  readonly labelFaults: readonly LabelFault[]
  /** What stands in the document where figures belong and was not read, each with its reason. */
  readonly notRead: readonly NotRead[]
}

/** A value with the place it was read from. */
export interface Sited<T> {
  readonly value: T
  readonly at: Place
}

export interface EditionMark {
  readonly edition: EditionId
  /** Words that only this edition's form has, as they stand there. */
  readonly mark: string
  readonly at: Place
}

export interface Period {
  /** As printed. */
  readonly text: string
  /** Null when the printed day cannot be read (digits lost, no such day). */
  readonly from: CivilDate | null
  readonly to: CivilDate | null
}

export interface Signature {
  readonly organ: string | null
  /** As printed; null when only the organ stands there. */
  readonly dateText: string | null
  readonly date: CivilDate | null
  readonly at: Place
}

export interface ReadSection {
  /** 1–6 by its words, null for a first-level heading the form does not know. */
  readonly ordinal: 1 | 2 | 3 | 4 | 5 | 6 | null
  /** As printed, number included. */
  readonly heading: string
  readonly at: Place
  /** Paragraphs up to the next first-level heading. */
  readonly paragraphs: readonly Sited<string>[]
}

export interface CitedDocument {
  /** 国办公开办函〔2019〕60号, as printed. */
  readonly text: string
  /** The title in 《》 before it, when there is one. */
  readonly title?: string
  readonly sentence: string
  readonly at: Place
}

/** A number the prose states, and what it counts. */
export interface Claim {
  readonly value: number
  /** 件, 条, 个, 起, %, 元 … as printed; '' when none is printed, as in “nothing was received”. */
  readonly unit: string
  readonly counts: ClaimSubject
  /** Figures whose sum the number should equal; empty when no table holds it. */
  readonly keys: readonly FigureKey[]
  /** 余, 近, 约: the number is not exact. */
  readonly approximate?: true
  /** What the number counts is likely, not certain: the words leave room for another reading. */
  readonly unsure?: true
  readonly sentence: string
  readonly at: Place
}

/**
 * What a claim counts, dotted and stable:
 * - `requests.<rows>[@<applicant>]`: rows of table 3 joined by `+`, a whole family (`denied`) or one of its rows
 *   (`denied.4`); of one column of applicants, or of all `organisations`;
 * - `disputes.<kinds>.<result>`: `reconsideration`, `litigation`, `direct-suit`, `suit-after`, joined by `+`; a column of
 *   table 4, or `all-upheld`;
 * - `documents.<regulation|normative>.<made|disclosed|total|repealed|in-force>`, `decisions.<licence|penalty|coercion>`:
 *   cells of table 2; `documents` alone when the sentence does not say which;
 * - `fees.notices`, `fees.collected`, `published`: no table holds them;
 * - `share.<subject>`: a percentage, of the claim right before it; `<subject>.part`: one part of a list.
 */
export type ClaimSubject = string

export interface RowFault {
  readonly table: 2 | 3 | 4
  /** Row key of the form. */
  readonly row: string
  /** How many values the form has in such a row, and how many stand there. */
  readonly expected: number
  readonly found: number
  /** The values as printed, in order. */
  readonly values: readonly string[]
  /** Its values stand in no true row of a table, or the row was torn: how many cells it has cannot be told. */
  readonly unsure?: true
  readonly at: Place
}

/** A label of a table in other words than the form's; headings are compared by TPL-LABEL itself. */
export interface LabelFault {
  readonly table: 2 | 3 | 4
  /** Row key of the form; for a word of a head, what it heads: `head.total` in table 3, `licence.previous` in table 2. */
  readonly row: string
  readonly expected: string
  readonly found: string
  readonly at: Place
}

export interface NotRead {
  readonly table?: 2 | 3 | 4
  readonly what: string
  readonly why: NotReadReason
  readonly at: Place
}

export type NotReadReason =
  | 'no-table' // the section has no table at all
  | 'row-missing' // the form's row is not in the document
  | 'column-missing' // the form's column is not in the document
  | 'not-assignable' // values stand there, but which cell each belongs to cannot be proved
  | 'surplus-value' // one value more than the form has cells
  | 'not-a-number' // a cell holds something that is no number
  | 'older-form' // a report from before the first form
  | 'other-report' // a second report in the same document
