import { decodeHTMLAttribute } from 'entities/decode'
import { nestingOf, type Nesting } from './html-nesting.table.ts'

/** A start tag as it is written. */
export interface StartTag {
  readonly nesting: Nesting
  readonly attributes: Readonly<Record<string, string>>
  /** It ends in a stroke. */
  readonly closed: boolean
  /** Where the text goes on behind it. */
  readonly end: number
}

const [stroke, equals, greater, doubleQuote, quote] = [0x2f, 0x3d, 0x3e, 0x22, 0x27]
const none: Readonly<Record<string, string>> = {}

const isWhite = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d

/** A sign that ends the name of a tag; the end of the text (NaN) does too. */
export const endsName = (code: number): boolean =>
  code === greater || code === stroke || isWhite(code) || Number.isNaN(code)

/** Where the name that begins here ends. */
export function nameEnd(html: string, from: number): number {
  let at = from
  while (!endsName(html.charCodeAt(at))) at += 1
  return at
}

/** The start tag whose name begins at `from`; undefined when the text ends before it does. Of an attribute told twice the first counts. */
export function startTag(html: string, from: number): StartTag | undefined {
  let at = nameEnd(html, from)
  const nesting = nestingOf(html.slice(from, at))
  if (html.charCodeAt(at) === greater) return { nesting, attributes: none, closed: false, end: at + 1 }
  const attributes: Record<string, string> = {}
  let closed = false
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === greater) return { nesting, attributes, closed, end: at + 1 }
    if (code === stroke || isWhite(code)) {
      closed = code === stroke || closed
      at += 1
      continue
    }
    closed = false
    const start = at
    do at += 1
    while (html.charCodeAt(at) !== equals && !endsName(html.charCodeAt(at)))
    const key = html.slice(start, at).toLowerCase()
    at = pastWhite(html, at)
    let value = ''
    if (html.charCodeAt(at) === equals) {
      const opening = pastWhite(html, at + 1)
      const isQuoted = html.charCodeAt(opening) === doubleQuote || html.charCodeAt(opening) === quote
      const begin = isQuoted ? opening + 1 : opening
      const end = isQuoted ? html.indexOf(html.charAt(opening), begin) : unquotedEnd(html, begin)
      if (end < 0) return undefined
      value = html.slice(begin, end)
      at = isQuoted ? end + 1 : end
    }
    if (!Object.hasOwn(attributes, key)) attributes[key] = value.includes('&') ? decodeHTMLAttribute(value) : value
  }
  return undefined
}

function pastWhite(html: string, from: number): number {
  let at = from
  while (isWhite(html.charCodeAt(at))) at += 1
  return at
}

function unquotedEnd(html: string, from: number): number {
  let at = from
  while (at < html.length && html.charCodeAt(at) !== greater && !isWhite(html.charCodeAt(at))) at += 1
  return at
}
