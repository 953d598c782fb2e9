import { no, yes, type Result } from '../kernel/result.ts'
import { BlockWriter } from './block-writer.ts'
import type { DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import { RtfTable } from './rtf-table.ts'
import { rtfDropped, rtfSigns } from './rtf-words.table.ts'
import type { Unreadable } from './unreadable.table.ts'

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi
const codePages: Readonly<Record<string, string>> = { '936': 'gb18030', '950': 'big5', '1252': 'windows-1252' }
const chineseFont = /\\fcharset134\b/

interface Group {
  readonly dropped: boolean
  /** Hidden or deleted text. */
  readonly hidden: boolean
  /** Signs a reader without Unicode shows after each `\u`. */
  readonly fallback: number
}

/**
 * Reads a Rich Text document: paragraphs, and tables with merged cells; headers, notes, pictures, hidden and deleted
 * text are left out, nested tables become lines of their cell. Refuses what was cut off or is nested too deep ('damaged') or has too many parts ('too-large').
 */
export function readRtf(bytes: Uint8Array, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const source = new TextDecoder('latin1').decode(bytes)
  const body = new RtfBody(source, limits)
  for (const match of source.matchAll(token)) {
    body.take(match)
    if (body.depth > limits.depth) return no({ code: 'damaged', facts: { depth: limits.depth } })
    if (body.writer.isFull) return no({ code: 'too-large', facts: { parts: limits.parts } })
  }
  // Every group is closed in a whole file.
  return body.depth > 0 ? no({ code: 'damaged' }) : yes({ format: 'rtf', blocks: body.finish() })
}

class RtfBody {
  readonly writer: BlockWriter
  readonly #groups: Group[] = []
  readonly #table = new RtfTable()
  readonly #decode: (bytes: Uint8Array) => string
  #now: Group = { dropped: false, hidden: false, fallback: 1 }
  #starred = false
  #text = ''
  #bytes: number[] = []
  #skip = 0
  #inTable = false

  constructor(source: string, limits: Limits) {
    this.writer = new BlockWriter(limits.parts)
    const page = chineseFont.test(source) ? '936' : (/\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252')
    const decoder = new TextDecoder(codePages[page] ?? 'windows-1252')
    this.#decode = (bytes) => decoder.decode(bytes)
  }

  get depth(): number {
    return this.#groups.length
  }

  take([, word, number, code, sign, brace, text]: RegExpMatchArray): void {
    if (code !== undefined) return this.#takeByte(Number.parseInt(code, 16))
    if (text !== undefined) {
      // What was written in the code page without escapes are bytes of it too.
      for (const letter of text) this.#takeByte(letter.charCodeAt(0))
      return
    }
    this.#endBytes()
    if (brace === '{') {
      this.#groups.push(this.#now)
      this.#skip = 0
    } else if (brace === '}') this.#now = this.#groups.pop() ?? this.#now
    else if (word !== undefined) this.#takeWord(word, number === undefined ? undefined : Number(number))
    else if (sign === '*') this.#starred = true
    else if (sign !== undefined) this.#write(rtfSigns[sign] ?? '')
  }

  finish(): ReturnType<BlockWriter['finish']> {
    this.#endBytes()
    this.#endParagraph()
    if (this.#table.isOpen) this.#table.write(this.writer)
    return this.writer.finish()
  }

  #takeByte(byte: number): void {
    if (this.#skip > 0) this.#skip--
    else if (!this.#now.dropped && !this.#now.hidden) this.#bytes.push(byte)
  }

  #endBytes(): void {
    if (this.#bytes.length) this.#text += this.#decode(Uint8Array.from(this.#bytes))
    this.#bytes = []
  }

  #write(text: string): void {
    if (!this.#now.dropped && !this.#now.hidden) this.#text += text
  }

  #takeWord(word: string, number: number | undefined): void {
    const opensUnknown = this.#starred
    this.#starred = false
    if (opensUnknown || rtfDropped.has(word)) this.#now = { ...this.#now, dropped: true }
    if (this.#now.dropped) return
    const letter = rtfSigns[word]
    if (letter !== undefined) return this.#write(letter)
    switch (word) {
      case 'u':
        this.#write(String.fromCharCode((number ?? 0) & 0xffff))
        this.#skip = this.#now.fallback
        return
      case 'uc':
        this.#now = { ...this.#now, fallback: number ?? 1 }
        return
      case 'v':
      case 'deleted':
      case 'strike':
      case 'strikd':
      case 'super':
        this.#now = { ...this.#now, hidden: number !== 0 }
        return
      case 'nosupersub':
      case 'plain':
        this.#now = { ...this.#now, hidden: false }
        return
      case 'intbl':
        this.#inTable = true
        return
      case 'pard':
        this.#inTable = false
        return
      case 'par':
      case 'nestcell':
      case 'nestrow':
        return this.#inTable ? this.#write('\n') : this.#endParagraph()
      case 'sect':
      case 'page':
        return this.#endParagraph()
      default:
        this.#takeTableWord(word, number)
    }
  }

  #takeTableWord(word: string, number: number | undefined): void {
    switch (word) {
      case 'trowd':
        return this.#table.newForm()
      case 'clvmgf':
      case 'clvmrg':
      case 'clmgf':
      case 'clmrg':
        return this.#table.mark(word)
      case 'cellx':
        return this.#table.endCellForm(number ?? 0)
      case 'cell':
        this.#table.addCell(this.#text.trim())
        this.#text = ''
        return
      case 'row':
        return this.#table.endRow()
    }
  }

  #endParagraph(): void {
    if (this.#table.isOpen) this.#table.write(this.writer)
    this.writer.write(this.#text)
    this.writer.endParagraph()
    this.#text = ''
  }
}
