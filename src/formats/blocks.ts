/**
 * What every document becomes before anything is understood: paragraphs and tables in reading order,
 * each with the place it stands at. Nothing is dropped, repaired or interpreted here.
 */
export type Block = Paragraph | Table

/** Where something stands; every number counts from 1, and only what the format knows is set. */
export interface Place {
  readonly page?: number
  readonly line?: number
  readonly paragraph?: number
  readonly sheet?: string
  readonly table?: number
  readonly row?: number
  readonly column?: number
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: Place
  /** Parts set apart by position, left to right; only where the format gives positions (pdf, spaced text). */
  readonly pieces?: readonly Piece[]
}

/**
 * A run of text with its horizontal extent: points in a pdf, character cells in text, where a Chinese character is one
 * or two as the program that set the text counted it.
 */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  readonly place: Place
}

/** A cell at its top left corner of the grid; cells swallowed by a span are not listed. */
export interface Cell {
  /** White space folded at the ends only; a line break inside is a line feed. An empty cell has ''. */
  readonly text: string
  /** Grid column of its left edge, from 0, with row spans of earlier rows taken into account. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly place: Place
}

export interface DocumentBlocks {
  readonly format: FormatId
  readonly blocks: readonly Block[]
  /** What the file says of itself outside its text: title element, publication meta tags. */
  readonly about?: Readonly<Record<string, string>>
  /** Running heads and feet that were left out of the blocks, each once. */
  readonly running?: readonly string[]
}

export type FormatId = 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'pdf' | 'text' | 'markdown' | 'xlsx' | 'csv' | 'json'
