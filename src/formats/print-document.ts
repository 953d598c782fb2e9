/** A document to be written: what stands in it and what each part is; how it looks is the writer's affair. */
export interface PrintDocument {
  readonly language: 'zh' | 'en'
  readonly title: string
  readonly parts: readonly PrintPart[]
}

export type PrintPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Set to the right, for the name of the organ and the date. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | PrintTable

export interface PrintTable {
  readonly kind: 'table'
  /** Number of grid columns; spans add up to it in every row. */
  readonly columns: number
  /** Relative widths, one for each grid column. */
  readonly widths: readonly number[]
  /** Leading rows printed again on every page the table breaks onto; none when left out. */
  readonly headRows?: number
  readonly rows: readonly (readonly PrintCell[])[]
}

/** A cell at its top left corner; cells swallowed by a span are not listed. */
export interface PrintCell {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
  readonly align?: 'left' | 'center'
  readonly header?: true
}

/** A plain list for a sheet of its own: a heading row and rows of values. */
export interface FlatList {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
}
