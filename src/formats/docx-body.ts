import { BlockWriter } from './block-writer.ts'
import { docxDropped, docxSymbol, docxWritten } from './docx-elements.table.ts'
import { DocxFields } from './docx-fields.ts'
import type { Numbering } from './docx-numbering.ts'
import { DocxTables } from './docx-tables.ts'
import type { PartEvents } from './office-part.ts'

/** The body of a Word document, written down as blocks. */
export class DocxBody implements PartEvents {
  readonly writer: BlockWriter
  isDocument = false
  readonly #numbering: Numbering
  readonly #tables: DocxTables
  readonly #fields = new DocxFields()
  /** Elements open inside (and with) a dropped one. */
  #dropped = 0
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
    this.#tables = new DocxTables(this.writer)
  }

  isFull(): boolean {
    return this.writer.isFull
  }

  open(name: string): void {
    if (this.#dropped || docxDropped.has(name)) {
      if (name === 'del') this.#tables.markDeleted()
      this.#dropped++
      return
    }
    switch (name) {
      case 'document':
        this.isDocument = true
        return
      case 'p':
        this.#prefix = ''
        return this.#tables.settleCell()
      case 'pPr':
        this.#list = { id: undefined, level: 0, style: undefined }
        return
      case 'r':
        this.#inRun = true
        this.#hiddenRun = false
        return
      case 'vanish':
      case 'strike':
      case 'dstrike':
        this.#hiddenRun = this.#inRun
        return
      case 't':
      case 'm:t':
        this.#inText = true
        return
      case 'instrText':
        this.#inInstruction = true
        return
      case 'txbxContent':
        return this.writer.openAside()
      default: {
        const written = this.#inRun ? docxWritten[name] : undefined
        if (written) this.#write(written)
        else this.#tables.open(name)
      }
    }
  }

  attribute(name: string, value: string, element: string): void {
    if (this.#dropped) return
    switch (element) {
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
      case 'strike':
      case 'dstrike':
        if (name === 'val' && (value === '0' || value === 'false')) this.#hiddenRun = false
        return
      case 'vertAlign':
        // The mark of a note is no digit of the number before it.
        if (value === 'superscript' && this.#inRun) this.#hiddenRun = true
        return
      case 'fldChar':
        if (name === 'fldCharType') this.#fields.mark(value)
        return
      case 'fldSimple':
        if (name === 'instr') this.#fields.openSimple(value)
        return
      case 'sym':
        if (name === 'font') this.#symbol.font = value
        if (name === 'char') this.#symbol.code = value
        return
      default:
        if (name === 'val') this.#tables.value(element, value)
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
        return this.#write(docxSymbol(this.#symbol.font, this.#symbol.code))
      case 'fldSimple':
        return this.#fields.closeSimple()
      case 'txbxContent':
        return this.writer.closeAside()
      default:
        this.#tables.close(name)
    }
  }

  text(text: string): void {
    if (this.#dropped) return
    if (this.#inText) this.#write(text)
    else if (this.#inInstruction) this.#fields.instruct(text)
  }

  #write(text: string): void {
    if ((this.#hiddenRun && this.#inRun) || this.#fields.isSilent) return
    if (this.#prefix && text.trim() && this.writer.isEmpty) {
      this.writer.write(this.#prefix)
      this.#prefix = ''
    }
    this.writer.write(text)
  }
}
