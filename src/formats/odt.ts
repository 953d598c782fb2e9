import { no, yes, type Result } from '../kernel/result.ts'
import { BlockWriter } from './block-writer.ts'
import type { DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import { readPart, type PartEvents } from './office-part.ts'
import { spanOf } from './table-grid.ts'
import type { Unreadable } from './unreadable.table.ts'
import type { Archive } from './zip.ts'

/**
 * Reads an OpenDocument text: paragraphs and tables with their spans; deleted passages, notes and comments are left out.
 * Refuses what the archive refuses, another kind of OpenDocument file ('no-reader'), and one without a body ('damaged').
 */
export function readOdt(archive: Archive, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const manifest = archive.unpack('META-INF/manifest.xml')
  if (manifest.ok && manifest.value && new TextDecoder().decode(manifest.value).includes('encryption-data'))
    return no({ code: 'encrypted' })
  const content = archive.unpack('content.xml')
  if (!content.ok) return content
  if (!content.value) return no({ code: 'damaged', facts: { entry: 'content.xml' } })
  const body = new OdtBody(limits.parts)
  const read = readPart(content.value, body, limits)
  if (!read.ok) return read
  return body.isText
    ? yes({ format: 'odt', blocks: body.writer.finish() })
    : no({ code: body.isOther ? 'no-reader' : 'damaged' })
}

const dropped: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note',
  'text:ruby-text',
  'annotation',
  'forms',
  'automatic-styles',
  'font-face-decls',
  'text:sequence-decls',
])
const others: ReadonlySet<string> = new Set(['spreadsheet', 'presentation', 'drawing', 'chart'])
const paragraphs: ReadonlySet<string> = new Set(['text:p', 'text:h'])
const cells: ReadonlySet<string> = new Set(['table:table-cell', 'table:covered-table-cell'])

/** The body of an OpenDocument text, written down as blocks. */
class OdtBody implements PartEvents {
  readonly writer: BlockWriter
  isText = false
  isOther = false
  /** Elements open inside (and with) a dropped one. */
  #dropped = 0
  #paragraphs = 0
  /** Grid column of the next cell of each table that is open. */
  readonly #columns: number[] = []
  #cell = { columns: 1, rows: 1, isOpen: true }

  constructor(limit: number) {
    this.writer = new BlockWriter(limit)
  }

  isFull(): boolean {
    return this.writer.isFull
  }

  open(name: string): void {
    this.#settleCell()
    if (this.#dropped || dropped.has(name)) this.#dropped++
    else if (paragraphs.has(name)) this.#paragraphs++
    else if (cells.has(name)) this.#cell = { columns: 1, rows: 1, isOpen: name !== 'table:table-cell' }
    else if (name === 'text') this.isText = true
    else if (others.has(name)) this.isOther = true
    else if (name === 'table:table') {
      this.#columns.push(0)
      this.writer.openTable()
    } else if (name === 'table:table-row') {
      this.#columns[this.#columns.length - 1] = 0
      this.writer.openRow()
    } else if (name === 'text:line-break') this.writer.write('\n')
    else if (name === 'text:tab') this.writer.write('\t')
    else if (name === 'text:s') this.writer.write(' ')
  }

  attribute(name: string, value: string, element: string): void {
    if (this.#dropped) return
    if (element === 'table:table-cell' && name === 'table:number-columns-spanned') this.#cell.columns = spanOf(value)
    else if (element === 'table:table-cell' && name === 'table:number-rows-spanned') this.#cell.rows = spanOf(value)
    else if (element === 'text:s' && name === 'text:c') this.writer.write(' '.repeat(spanOf(value) - 1))
  }

  close(name: string): void {
    this.#settleCell()
    if (this.#dropped) {
      this.#dropped--
      return
    }
    if (paragraphs.has(name)) {
      this.#paragraphs--
      this.writer.endParagraph()
    } else if (cells.has(name)) {
      this.writer.closeCell()
      this.#columns[this.#columns.length - 1] = this.#column + 1
    } else if (name === 'table:table') {
      this.#columns.pop()
      this.writer.closeTable()
    }
  }

  text(text: string): void {
    if (this.#paragraphs > 0 && !this.#dropped) this.writer.write(text)
  }

  get #column(): number {
    return this.#columns.at(-1) ?? 0
  }

  /** A cell is opened with the first thing after its attributes. */
  #settleCell(): void {
    if (this.#cell.isOpen) return
    this.#cell.isOpen = true
    this.writer.openCell(this.#column, this.#cell.columns, this.#cell.rows)
  }
}
