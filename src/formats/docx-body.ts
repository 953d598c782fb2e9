import { BlockWriter } from './block-writer.ts'
import type { Numbering } from './docx-numbering.ts'
import { docxDropped, docxSymbol, docxWritten, droppedField } from './docx-elements.table.ts'
import type { DraftCell } from './draft.ts'
import type { PartEvents } from './office-part.ts'
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
  sideMerged: boolean
}

interface Field {
  instruction: string
  isResult: boolean
}

/** The body of a Word document, written down as blocks. */
export class DocxBody implements PartEvents {
  readonly writer: BlockWriter
  isDocument = false
  readonly #numbering: Numbering
  readonly #tables: OpenTable[] = []
  readonly #fields: Field[] = []
  /** A cell whose properties are still being read. */
  #cell: PendingCell | undefined
  /** Elements open inside (and with) a dropped one. */
  #dropped = 0
  #inRowProperties = false
  #list: { id: string | undefined; level: number; style: string | undefined } | undefined
  #prefix = ''
  #inRun = false
  #inText = false
  #inInstruction = false
  #hiddenRun = false
  #symbol = { font: '', code: '' }

  constructor(numbering: Numbering, limit: number) {
    this.#numbering = numbering
    this.writer = new BlockWriter(limit)
  }

  isFull(): boolean {
    return this.writer.isFull
  }

  open(name: string): void {
    if (name === 'document') this.isDocument = true
    if (this.#dropped || docxDropped.has(name)) {
      const table = this.#tables.at(-1)
      if (name === 'del' && this.#inRowProperties && table) table.rowDeleted = true
      this.#dropped++
      return
    }
    switch (name) {
      case 'p':
        this.#prefix = ''
        return this.#settleCell()
      case 'txbxContent':
        return this.writer.openAside()
      case 'trPr':
        this.#inRowProperties = true
        return
      case 'pPr':
        this.#list = { id: undefined, level: 0, style: undefined }
        return
      case 'r':
        this.#inRun = true
        this.#hiddenRun = false
        return
      case 'vanish':
        this.#hiddenRun = this.#inRun
        return
      case 't':
      case 'm:t':
        this.#inText = true
        return
      case 'instrText':
        this.#inInstruction = true
        return
      case 'tbl':
        this.#settleCell()
        this.#tables.push({ column: 0, reaching: new Map(), rowDeleted: false })
        return this.writer.openTable()
      case 'tr':
        return this.#openRow()
      case 'tc':
        this.#cell = { columns: 1, merge: 'none', sideMerged: false }
        return
      case 'vMerge':
        if (this.#cell) this.#cell.merge = 'continues'
        return
      case 'hMerge':
        if (this.#cell) this.#cell.sideMerged = true
        return
      default: {
        const written = this.#inRun ? docxWritten[name] : undefined
        if (written) this.#write(written)
      }
    }
  }

  attribute(name: string, value: string, element: string): void {
    if (this.#dropped) return
    const table = this.#tables.at(-1)
    switch (element) {
      case 'gridSpan':
        if (this.#cell && name === 'val') this.#cell.columns = spanOf(value)
        return
      case 'gridBefore':
        if (table && name === 'val') table.column += spanOf(value)
        return
      case 'vMerge':
        if (this.#cell && name === 'val' && value === 'restart') this.#cell.merge = 'begins'
        return
      case 'hMerge':
        if (this.#cell && name === 'val' && value === 'restart') this.#cell.sideMerged = false
        return
      case 'numId':
        if (this.#list && name === 'val') this.#list.id = value
        return
      case 'ilvl':
        if (this.#list && name === 'val') this.#list.level = Number(value) || 0
        return
      case 'pStyle':
        if (this.#list && name === 'val') this.#list.style = value
        return
      case 'vanish':
        if (name === 'val' && (value === '0' || value === 'false')) this.#hiddenRun = false
        return
      case 'fldChar':
        if (name === 'fldCharType') this.#fieldMark(value)
        return
      case 'fldSimple':
        if (name === 'instr') this.#fields.push({ instruction: value, isResult: true })
        return
      case 'sym':
        if (name === 'font') this.#symbol.font = value
        if (name === 'char') this.#symbol.code = value
    }
  }

  close(name: string): void {
    if (this.#dropped) {
      this.#dropped--
      return
    }
    switch (name) {
      case 'p':
        return this.writer.endParagraph()
      case 'txbxContent':
        return this.writer.closeAside()
      case 'trPr':
        this.#inRowProperties = false
        return
      case 'pPr':
        if (this.#list) this.#prefix = this.#numbering.next(this.#list.id, this.#list.level, this.#list.style)
        this.#list = undefined
        return
      case 'r':
        this.#inRun = false
        return
      case 't':
      case 'm:t':
        this.#inText = false
        return
      case 'instrText':
        this.#inInstruction = false
        return
      case 'sym':
        this.#write(docxSymbol(this.#symbol.font, this.#symbol.code))
        return
      case 'fldSimple':
        this.#fields.pop()
        return
      case 'tc':
        this.#settleCell()
        return this.writer.closeCell()
      case 'tr':
        if (this.#tables.at(-1)?.rowDeleted) this.writer.dropRow()
        return
      case 'tbl':
        this.#tables.pop()
        return this.writer.closeTable()
    }
  }

  text(text: string): void {
    if (this.#dropped) return
    if (this.#inText) this.#write(text)
    else if (this.#inInstruction) {
      const field = this.#fields.at(-1)
      if (field) field.instruction += text
    }
  }

  #write(text: string): void {
    if (this.#hiddenRun && this.#inRun) return
    if (this.#fields.some(({ instruction, isResult }) => !isResult || droppedField.test(instruction))) return
    if (this.#prefix && text.trim() && this.writer.isEmpty) {
      this.writer.write(this.#prefix)
      this.#prefix = ''
    }
    this.writer.write(text)
  }

  #fieldMark(type: string): void {
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false })
    else if (type === 'end') this.#fields.pop()
    else {
      const field = this.#fields.at(-1)
      if (field) field.isResult = true
    }
  }

  #openRow(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.column = 0
    table.rowDeleted = false
    this.writer.openRow()
  }

  /** The properties of a cell are over: it gets its column, or makes the cell above or before it larger. */
  #settleCell(): void {
    const cell = this.#cell
    const table = this.#tables.at(-1)
    this.#cell = undefined
    if (!cell || !table) return
    const column = table.column
    table.column += cell.columns
    const above = cell.merge === 'continues' ? table.reaching.get(column) : undefined
    if (above) {
      above.rows++
      // Word hides what a merged cell still holds: it is written into a cell that no row lists.
      this.writer.openHiddenCell()
      return
    }
    const opened = this.writer.openCell(column, cell.columns, 1)
    if (cell.merge === 'begins') table.reaching.set(column, opened)
    else table.reaching.delete(column)
  }
}
