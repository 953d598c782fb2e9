import type { Block } from './blocks.ts'
import { placeDrafts, unfoldLayout, type Draft, type DraftCell } from './draft.ts'

/**
 * Takes a document as a stream of text, paragraph ends and table marks, in any order a careless program may write
 * them, and gives its blocks. Knows no format.
 */
export class BlockWriter {
  readonly #limit: number
  readonly #root: Draft[] = []
  readonly #tables: OpenTable[] = []
  readonly #outerTexts: string[] = []
  #blocks: Draft[] = this.#root
  #text = ''
  #heading = false
  #parts = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** More parts were written than the limit allows; what follows is not kept. */
  get isFull(): boolean {
    return this.#parts > this.#limit
  }

  /** Nothing written yet in this line, or white space last. */
  get isAfterSpace(): boolean {
    const last = this.#text.charCodeAt(this.#text.length - 1)
    return !(last > 32)
  }

  /** Nothing written yet in this paragraph. */
  get isEmpty(): boolean {
    return this.#text === ''
  }

  write(text: string): void {
    this.#text += text
  }

  /** Marks the paragraph being written as a heading. */
  markHeading(): void {
    this.#heading = true
  }

  endParagraph(): void {
    if (this.#text && !this.isFull) {
      this.#blocks.push({ kind: 'paragraph', text: this.#text, heading: this.#heading && this.#text.trim() !== '' })
      this.#parts++
    }
    this.#text = ''
    this.#heading = false
  }

  /** What stands inside a paragraph without being its text (a text box) is set before it. */
  openAside(): void {
    this.#outerTexts.push(this.#text)
    this.#text = ''
  }

  closeAside(): void {
    this.endParagraph()
    this.#text = this.#outerTexts.pop() ?? ''
  }

  openTable(): void {
    this.endParagraph()
    this.#tables.push({ rows: [], row: undefined, outside: this.#blocks })
  }

  openRow(): void {
    const table = this.#tables.at(-1)
    if (!table) return this.endParagraph()
    this.closeCell()
    table.row = []
    table.rows.push(table.row)
  }

  /** Takes the last row back, as if it had never been written. */
  dropRow(): void {
    this.closeCell()
    this.#tables.at(-1)?.rows.pop()
  }

  /** The rows written so far; the last one is being written. */
  get rows(): readonly (readonly DraftCell[])[] {
    return this.#tables.at(-1)?.rows ?? []
  }

  /** Gives the cell, so that a later row can make it reach further down. */
  openCell(column: number, columns: number, rows: number): DraftCell {
    this.closeCell()
    const cell: DraftCell = { column, columns, rows, blocks: [] }
    const table = this.#tables.at(-1)
    if (!table) return cell
    if (!table.row) {
      table.row = []
      table.rows.push(table.row)
    }
    if (!this.isFull) table.row.push(cell)
    this.#parts++
    this.#blocks = cell.blocks
    return cell
  }

  /** What follows is written nowhere, until the next cell or row. */
  openHiddenCell(): void {
    this.closeCell()
    this.#blocks = []
  }

  closeCell(): void {
    this.endParagraph()
    const table = this.#tables.at(-1)
    if (table) this.#blocks = table.outside
  }

  closeTable(): void {
    this.closeCell()
    const table = this.#tables.pop()
    if (!table) return
    for (const draft of unfoldLayout(table.rows)) table.outside.push(draft)
  }

  finish(): Block[] {
    while (this.#tables.length) this.closeTable()
    this.endParagraph()
    return placeDrafts(this.#root)
  }
}

interface OpenTable {
  readonly rows: DraftCell[][]
  row: DraftCell[] | undefined
  /** Where the table itself will stand. */
  readonly outside: Draft[]
}
