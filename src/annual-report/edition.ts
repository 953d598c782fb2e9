import type { Words } from '../kernel/words.ts'
import type { Citation } from '../statute/citation.ts'

export type EditionId = '2019' | '2021'

/** One edition of the annual report form (政府信息公开工作年度报告格式), as data. */
export interface Edition {
  readonly id: EditionId
  readonly cite: Citation
  /** Reported years it is used for, both ends included. */
  readonly years: { readonly from: number; readonly to?: number }
  readonly sections: readonly Section[]
  readonly table2: readonly Table2Block[]
  readonly table3: Table3
  readonly table4: Table4
  /** What part one must speak of, with the words by which it is recognised. */
  readonly aspects: readonly Aspect[]
}

export interface Section {
  readonly ordinal: 1 | 2 | 3 | 4 | 5 | 6
  /** With its number, as printed: 一、总体情况. */
  readonly heading: string
  readonly en: string
  readonly table?: 2 | 3 | 4
}

export interface Aspect {
  readonly code: string
  readonly label: Words
  /** Matched against part one; any one is enough. */
  readonly words: readonly string[]
  /** Only governments owe it (art. 50 item 4). */
  readonly governmentsOnly?: true
}

/** What may stand in a cell. */
export type CellKind = 'count' | 'delta' | 'money'

/** One block of table 2: an item of art. 20 with its own header. */
export interface Table2Block {
  /** 第二十条第（一）项. */
  readonly article: string
  readonly cite: Citation
  readonly columns: readonly Table2Column[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly en: string }[]
}

export interface Table2Column {
  readonly key: string
  readonly label: string
  readonly en: string
  readonly kind: CellKind
}

export interface Table3 {
  readonly corner: string
  readonly columnsHeading: string
  /** Heads the columns 2–6. */
  readonly organisations: string
  readonly columns: readonly ApplicantColumn[]
  readonly rows: readonly Table3Row[]
}

export interface ApplicantColumn {
  readonly key: ApplicantKey
  readonly label: string
  readonly en: string
}

export type ApplicantKey = 'natural' | 'commercial' | 'research' | 'social' | 'legal' | 'other' | 'total'

export interface Table3Row {
  readonly key: string
  /** From the outermost merged cell to the row's own label. */
  readonly path: readonly string[]
  readonly en: string
  /** What a row is in the relations of the form. */
  readonly role: 'in' | 'outcome' | 'done' | 'carry-out'
}

export interface Table4 {
  readonly groups: readonly {
    readonly key: 'reconsideration' | 'direct-suit' | 'suit-after'
    /** From the outermost merged cell down: 行政诉讼, 复议后起诉. */
    readonly path: readonly string[]
    readonly en: string
  }[]
  readonly columns: readonly { readonly key: Table4Column; readonly label: string; readonly en: string }[]
}

export type Table4Column = 'upheld' | 'corrected' | 'other' | 'pending' | 'total'

/** The own label of a row, without the merged cells before it. */
export const labelOf = (row: Table3Row): string => row.path.at(-1) ?? ''
