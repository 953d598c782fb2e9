import type { BlockWriter } from './block-writer.ts'
import type { DraftCell } from './draft.ts'
import { spanOf } from './table-grid.ts'

interface OpenTable {
  column: number
  /** The cell at each column that may still reach further down. */
  readonly reaching: Map<number, DraftCell>
  rowDeleted: boolean
}

interface PendingCell {
  columns: number
  merge: 'none' | 'begins' | 'continues'
}

/** The tables open at a place of a Word document; finds each cell's column and how far it reaches. */
export class DocxTables {
  readonly #writer: BlockWriter
  readonly #open: OpenTable[] = []
  /** A cell whose properties are still being read. */
  #cell: PendingCell | undefined
  #inRowProperties = false

  constructor(writer: BlockWriter) {
    this.#writer = writer
  }

  open(name: string): void {
    const table = this.#open.at(-1)
    switch (name) {
      case 'tbl':
        this.settleCell()
        this.#open.push({ column: 0, reaching: new Map(), rowDeleted: false })
        return this.#writer.openTable()
      case 'tr':
        if (table) Object.assign(table, { column: 0, rowDeleted: false })
        return this.#writer.openRow()
      case 'trPr':
        this.#inRowProperties = true
        return
      case 'tc':
        this.#cell = { columns: 1, merge: 'none' }
        return
      case 'vMerge':
        if (this.#cell) this.#cell.merge = 'continues'
    }
  }

  /** A mark of deletion among the properties of a row. */
  markDeleted(): void {
    const table = this.#open.at(-1)
    if (table && this.#inRowProperties) table.rowDeleted = true
  }

  value(element: string, value: string): void {
    const table = this.#open.at(-1)
    if (element === 'gridBefore' && table) table.column += spanOf(value)
    else if (element === 'gridSpan' && this.#cell) this.#cell.columns = spanOf(value)
    else if (element === 'vMerge' && this.#cell && value === 'restart') this.#cell.merge = 'begins'
  }

  close(name: string): void {
    switch (name) {
      case 'tc':
        this.settleCell()
        return this.#writer.closeCell()
      case 'trPr':
        this.#inRowProperties = false
        return
      case 'tr':
        if (this.#open.at(-1)?.rowDeleted) this.#writer.dropRow()
        return
      case 'tbl':
        this.#open.pop()
        return this.#writer.closeTable()
    }
  }

  /** The properties of a cell are over: it gets its column, or makes the cell above reach further down. */
  settleCell(): void {
    const cell = this.#cell
    const table = this.#open.at(-1)
    this.#cell = undefined
    if (!cell || !table) return
    const { column } = table
    table.column += cell.columns
    const above = cell.merge === 'continues' ? table.reaching.get(column) : undefined
    if (above) {
      above.rows++
      // Word does not show what a merged cell still holds.
      this.#writer.openHiddenCell()
      return
    }
    const opened = this.#writer.openCell(column, cell.columns, 1)
    if (cell.merge === 'begins') table.reaching.set(column, opened)
    else table.reaching.delete(column)
  }
}
