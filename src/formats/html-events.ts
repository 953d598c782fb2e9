import { decodeHTML } from 'entities/decode'
import { nestingOf, type Nesting } from './html-nesting.table.ts'
import { endsName, nameEnd, startTag } from './html-tag.ts'

/** Who is told what a page consists of: each element that is opened is closed again. */
export interface HtmlReader {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void
  onclosetag(name: string): void
  ontext(text: string): void
}

/** After so many signs the reader is asked whether it has had enough. */
const stretch = 65_536

/**
 * Tells the elements and the text of a page in their order, with tags that were left out filled in as browsers do for
 * paragraphs, lists and tables. Takes any text; comments and declarations are passed over, as is a tag that never ends.
 * False when `isEnough` ended it.
 */
export function tellHtml(html: string, reader: HtmlReader, isEnough: () => boolean): boolean {
  const elements = new OpenElements(reader)
  const tell = (from: number, to: number, references = true): void => {
    if (from >= to) return
    const text = html.slice(from, to)
    reader.ontext(references && text.includes('&') ? decodeHTML(text) : text)
  }
  let [from, at, checked] = [0, 0, stretch]
  for (;;) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    if (open >= checked) {
      if (isEnough()) return false
      checked += stretch
    }
    const next = html.charCodeAt(open + 1)
    const isClosing = next === stroke
    const isTag = isLetter(isClosing ? html.charCodeAt(open + 2) : next)
    if (!isTag && next !== exclamation && next !== question && (!isClosing || open + 2 >= html.length)) {
      at = open + 1
      continue
    }
    tell(from, open)
    if (!isTag) at = endOfComment(html, open)
    else if (isClosing) at = elements.closeInnermost(html, open + 2) ?? closeNamed(html, open + 2, elements)
    else {
      const tag = startTag(html, open + 1)
      const text = elements.isForeign ? undefined : tag?.nesting.text
      at = tag?.end ?? html.length
      if (tag) elements.open(tag.nesting, tag.attributes, tag.closed)
      if (tag && text) {
        const end = endOfText(html, tag.nesting.name, at)
        tell(at, end, text === 'references')
        at = end
      }
    }
    from = at
  }
  tell(from, html.length)
  if (isEnough()) return false
  elements.closeAll()
  return true
}

const [exclamation, question, stroke, greater] = [0x21, 0x3f, 0x2f, 0x3e]

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Just behind some words, or the end of the text. */
function behind(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from)
  return at < 0 ? html.length : at + words.length
}

/** Closes the element whose name begins at `from`; where its end tag ends. */
function closeNamed(html: string, from: number, elements: OpenElements): number {
  const end = nameEnd(html, from)
  if (end < html.length) elements.close(nestingOf(html.slice(from, end)))
  return behind(html, '>', end)
}

/** Where a comment, a declaration or an instruction that begins at `open` ends. */
function endOfComment(html: string, open: number): number {
  if (html.startsWith('<![CDATA[', open)) return behind(html, ']]>', open + 9)
  if (!html.startsWith('<!--', open) || html.startsWith('>', open + 4)) return behind(html, '>', open + 2)
  if (html.startsWith('->', open + 4)) return open + 6
  const ends = /--!?>/g
  ends.lastIndex = open + 4
  return ends.test(html) ? ends.lastIndex : html.length
}

/** Where the end tag of an element of mere text stands. */
function endOfText(html: string, name: string, from: number): number {
  if (name === 'plaintext') return html.length
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (end < html.length && endsName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === name) return at
  }
  return html.length
}

/** The elements open at a place, innermost last. */
class OpenElements {
  readonly #reader: HtmlReader
  readonly #open: Nesting[] = []
  /** For each change of language, whether it is a foreign one. */
  readonly #foreign: boolean[] = []

  constructor(reader: HtmlReader) {
    this.#reader = reader
  }

  get isForeign(): boolean {
    return this.#foreign.at(-1) ?? false
  }

  open(written: Nesting, attributes: Readonly<Record<string, string>>, closed: boolean): void {
    const nesting = this.#meant(written)
    const { name, closes, isVoid, language } = nesting
    if (name === 'form' && this.#open.includes(nesting)) return
    if (closes) while (closes.has(this.#open.at(-1)?.name ?? '')) this.#pop()
    if (isVoid) {
      this.#reader.onopentag(name, attributes)
      return this.#reader.onclosetag(name)
    }
    this.#open.push(nesting)
    if (language) this.#foreign.push(language === 'foreign')
    this.#reader.onopentag(name, attributes)
    if (closed && this.isForeign) this.#pop()
  }

  close(written: Nesting): void {
    const { name, isVoid } = this.#meant(written)
    if (isVoid) {
      if (name === 'br') this.open(written, {}, false)
      return
    }
    const at = this.#open.findLastIndex((open) => open.name === name)
    if (at >= 0) while (this.#open.length > at) this.#pop()
    else if (name === 'p') {
      this.open(written, {}, false)
      this.#pop()
    }
  }

  /** Closes the innermost element when the name that begins at `from` is just its own, as in most end tags; where the tag ends. */
  closeInnermost(html: string, from: number): number | undefined {
    const name = this.#open.at(-1)?.name
    if (name === undefined || !html.startsWith(name, from)) return undefined
    const end = from + name.length
    if (html.charCodeAt(end) !== greater) return undefined
    this.#pop()
    return end + 1
  }

  closeAll(): void {
    while (this.#open.length > 0) this.#pop()
  }

  #meant(written: Nesting): Nesting {
    return written.name === 'image' && !this.isForeign ? nestingOf('img') : written
  }

  #pop(): void {
    const nesting = this.#open.pop()
    if (!nesting) return
    if (nesting.language) this.#foreign.pop()
    this.#reader.onclosetag(nesting.name)
  }
}
