import { no, yes, type Result } from '../kernel/result.ts'
import { BlockWriter } from './block-writer.ts'
import type { DocumentBlocks } from './blocks.ts'
import { aboutOfMeta } from './html-about.ts'
import { blockElements, droppedElements, headingElements } from './html-elements.table.ts'
import { tellHtml, type HtmlReader } from './html-events.ts'
import { partsWithin, shownAs, type TablePart } from './html-table-parts.ts'
import type { Limits } from './limits.ts'
import { spanOf, TableGrid } from './table-grid.ts'
import type { Unreadable } from './unreadable.table.ts'

/**
 * Reads a web page, a fragment of one, or a document saved as HTML. Gives paragraphs and tables in reading order;
 * tables that only lay the page out are unfolded; scripts, styles and hidden elements are left out.
 * Refuses ('damaged', 'too-large') what is nested deeper or has more parts than the limits allow.
 */
export function readHtml(html: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const page = new HtmlPage(limits)
  const isDeep = (): boolean => page.depth > limits.depth
  if (!tellHtml(html, page, () => isDeep() || page.writer.isFull))
    return isDeep()
      ? no({ code: 'damaged', facts: { depth: limits.depth } })
      : no({ code: 'too-large', facts: { parts: limits.parts } })
  const blocks = page.writer.finish()
  return yes(
    Object.keys(page.about).length ? { format: 'html', blocks, about: page.about } : { format: 'html', blocks },
  )
}

const unfolded = /[\t\n\r\f]|  /
const white = /[ \t\n\r\f]+/g

/** The events of one page, written down as blocks. */
class HtmlPage implements HtmlReader {
  readonly writer: BlockWriter
  readonly about: Record<string, string> = {}
  depth = 0
  readonly #grids: TableGrid[] = []
  /** Elements of another name that are shown as parts of a table, each with the depth it was opened at. */
  readonly #shown: { readonly part: TablePart; readonly depth: number }[] = []
  /** Elements open inside (and with) a dropped one. */
  #dropped = 0
  #preformatted = 0
  #title: string | undefined

  constructor(limits: Limits) {
    this.writer = new BlockWriter(limits.parts)
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth++
    if (this.#dropped || droppedElements.has(name) || isHidden(attributes)) this.#dropped++
    else this.#open(this.#partOpened(name, attributes) ?? name, attributes)
  }

  onclosetag(name: string): void {
    this.depth--
    if (this.#dropped) this.#dropped--
    else this.#close(this.#partClosed() ?? name)
  }

  ontext(text: string): void {
    if (this.#dropped) return
    if (this.#title !== undefined) this.#title += text
    else if (this.#preformatted) this.writer.write(text)
    else {
      const folded = unfolded.test(text) ? text.replace(white, ' ') : text
      if (!folded.startsWith(' ') || !this.writer.isAfterSpace) this.writer.write(folded)
      else if (folded.length > 1) this.writer.write(folded.slice(1))
    }
  }

  /** The part of a table an element is shown as; a row or a cell only inside an element shown as its table. */
  #partOpened(name: string, attributes: Readonly<Record<string, string>>): TablePart | undefined {
    const part = shownAs(name, attributes)
    const around = this.#shown.at(-1)?.part
    if (part === undefined || !partsWithin[around ?? 'page'].includes(part)) return undefined
    this.#shown.push({ part, depth: this.depth })
    return part
  }

  #partClosed(): TablePart | undefined {
    return this.#shown.at(-1)?.depth === this.depth + 1 ? this.#shown.pop()?.part : undefined
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'br':
        return this.writer.write('\n')
      case 'table':
        this.#grids.push(new TableGrid())
        return this.writer.openTable()
      case 'tr':
        this.#grids.at(-1)?.nextRow()
        return this.writer.openRow()
      case 'td':
      case 'th':
        return this.#openCell(attributes)
      case 'input':
        return this.#writeField(attributes)
      case 'meta':
        return aboutOfMeta(attributes, this.about)
      case 'title':
        this.#title = ''
        return
      case 'pre':
        this.#preformatted++
        return this.writer.endParagraph()
      default:
        if (blockElements.has(name)) this.writer.endParagraph()
        if (headingElements.has(name)) this.writer.markHeading()
    }
  }

  /** What was typed into a form on the page stands there for the reader too. */
  #writeField({ type = 'text', value = '' }: Readonly<Record<string, string>>): void {
    if (type === 'text' || type === 'number') this.writer.write(value)
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const grid = this.#grids.at(-1)
    if (!grid) return this.writer.endParagraph()
    if (this.writer.rows.length === 0) grid.nextRow()
    const columns = spanOf(attributes['colspan'] ?? attributes['aria-colspan'])
    const rows = spanOf(attributes['rowspan'] ?? attributes['aria-rowspan'])
    this.writer.openCell(grid.place(columns, rows), columns, rows)
  }

  #close(name: string): void {
    switch (name) {
      case 'table':
        this.#grids.pop()
        return this.writer.closeTable()
      case 'td':
      case 'th':
        return this.writer.closeCell()
      case 'title':
        if (this.#title?.trim()) this.about['title'] ??= this.#title.trim()
        this.#title = undefined
        return
      case 'pre':
        this.#preformatted--
        return this.writer.endParagraph()
      default:
        if (blockElements.has(name)) this.writer.endParagraph()
    }
  }
}

/** Struck through and raised text is no part of a number: what was replaced, and the marks of notes. */
const hiddenStyle =
  /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|text-decoration[^;]*line-through|vertical-align\s*:\s*super/i

const isHidden = ({ style, hidden }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || (style !== undefined && hiddenStyle.test(style))
