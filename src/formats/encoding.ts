import { undoMojibake } from './mojibake.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
  /** The text had been read in a wrong encoding and saved again; as far as possible this was undone. */
  readonly undone?: true
}

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, declared or not, or in another encoding the file declares;
 * undefined when the bytes are no text. What cannot be decoded stays as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = byteOrderMark(bytes)
  if (marked) return decoded(marked, bytes)
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) {
    const wide = wideEncoding(head)
    return wide ? decoded(wide, bytes) : undefined
  }
  if (controlShare(head) > 0.02) return undefined
  const utf8 = strictUtf8(bytes)
  const declared = utf8 === undefined || bytes.length < 64 ? declaredEncoding(head) : undefined
  if (utf8 !== undefined) {
    if (declared && isChinese(declared)) return decoded(declared, bytes)
    const undone = undoMojibake(utf8)
    return undone === undefined ? { text: utf8, encoding: 'utf-8' } : { text: undone, encoding: 'utf-8', undone: true }
  }
  if (isMostlyUtf8(bytes)) return decoded('utf-8', bytes)
  return decoded(declared && declared !== 'utf-8' ? declared : 'gb18030', bytes)
}

function decoded(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Characters of Chinese text: Han, its punctuation, full-width forms, ASCII. */
const ordinary = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2026\x20-\x7e\s]/g
const ordinaryShare = 0.9

/** Without a mark, the right order of the two bytes is the one that gives ordinary characters. */
function wideEncoding(head: Uint8Array): string | undefined {
  const even = head.subarray(0, head.length - (head.length % 2))
  return ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = new TextDecoder(encoding).decode(even)
    return (text.match(ordinary)?.length ?? 0) > text.length * ordinaryShare
  })
}

function controlShare(head: Uint8Array): number {
  let control = 0
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++
  }
  return head.length ? control / head.length : 0
}

const declaration = /(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_-]{3,20})/

function declaredEncoding(head: Uint8Array): string | undefined {
  const label = declaration.exec(new TextDecoder('latin1').decode(head))?.[1]
  if (!label) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that can be read byte by byte is no declaration of a wide encoding.
    return encoding.startsWith('utf-16') ? undefined : encoding
  } catch {
    return undefined
  }
}

const isChinese = (encoding: string): boolean => encoding === 'gbk' || encoding === 'gb18030'

const strict = new TextDecoder('utf-8', { fatal: true })

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** A UTF-8 file with a torn end or a few lost bytes; in GB18030 nearly every character would be broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return broken * 10 < whole
}
