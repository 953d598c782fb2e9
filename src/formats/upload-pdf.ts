import { Inflate } from 'fflate'
import { type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import { refuseUpload, runsByItself, type UploadRefusal } from './upload-refusals.table.ts'

/**
 * Refuses a pdf with a password, with scripts, or that starts programs; tells of files embedded in it and of its author. What a viewer obeys
 * is found by a table that may point anywhere, so that words no drawing holds are looked for everywhere, short ones outside of streams.
 */
export function checkPdf(bytes: Uint8Array, limits: Limits): Result<readonly UploadFinding[], UploadRefusal> {
  const raw = new TextDecoder('latin1').decode(bytes)
  if (/\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/.test(raw)) return refuseUpload('upload-encrypted')
  if (!/%%EOF/.test(raw.slice(-4096))) return refuseUpload('upload-damaged')
  const packed = packedObjects(raw, bytes, limits)
  if (packed === 'too-much') return refuseUpload('upload-bomb')
  if (packed === 'unreadable') return runsByItself('ObjStm')
  const objects = [withoutStreams(raw), ...packed].map(plainNames)
  const active =
    objects.map((text) => actions.exec(text)?.[1]).find((name) => name !== undefined) ??
    unmistakable.exec(plainNames(raw))?.[1]
  if (active !== undefined) return runsByItself(active)
  const embedded = objects.reduce((sum, text) => sum + (text.match(/\/EmbeddedFile\b(?!s)/g)?.length ?? 0), 0)
  const author = objects.map((text) => authorIn(text)).find((name) => name !== undefined)
  return yes([
    ...(embedded > 0 ? [finding('embedded-files', { count: embedded })] : []),
    ...(author !== undefined ? [finding('author-named', { names: author })] : []),
  ])
}

/** Actions a viewer would take by itself. */
const actions = /\/(JavaScript|JS|Launch|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/

/** Those of them that are too long to stand in a picture or a font by chance. */
const unmistakable = /\/(JavaScript|Launch|RichMedia|ImportData|SubmitForm)(?![A-Za-z0-9])/

/** Names may be written with `#` and two digits for a character. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** What stands between `stream` and `endstream` is drawn, not obeyed; one that does not end is looked at. */
function withoutStreams(raw: string): string {
  const begins = /\bstream\r?\n/g
  const parts: string[] = []
  let at = 0
  for (let mark = begins.exec(raw); mark; mark = begins.exec(raw)) {
    const end = raw.indexOf('endstream', begins.lastIndex)
    if (end < 0) break
    parts.push(raw.slice(at, mark.index))
    at = begins.lastIndex = end + 'endstream'.length
  }
  return [...parts, raw.slice(at)].join(' ')
}

/** Further from its name than this nobody writes the head of packed objects, or their bytes. */
const furthest = 4_096

/** The objects that are packed together in streams; `unreadable` when they are packed as no ordinary program packs them. */
function packedObjects(raw: string, bytes: Uint8Array, limits: Limits): readonly string[] | 'too-much' | 'unreadable' {
  const found: string[] = []
  let left = limits.unpackedBytes
  for (const { 0: name, index } of raw.matchAll(/\/(?:[A-Za-z]|#[0-9A-Fa-f]{2}){6}(?![A-Za-z#])/g)) {
    if (plainNames(name) !== '/ObjStm') continue
    const begins = /\bstream\r?\n/g
    begins.lastIndex = index
    const mark = begins.exec(raw)
    if (!mark || mark.index - index > furthest) return 'unreadable'
    const before = raw.slice(Math.max(0, index - furthest), index)
    const begun = before.lastIndexOf('obj')
    if (begun < 0) return 'unreadable'
    const head = plainNames(before.slice(begun) + raw.slice(index, mark.index))
    const filter = filterIn(head)
    if (filter === 'other') return 'unreadable'
    const from = mark.index + mark[0].length
    const end = raw.indexOf('endstream', from)
    const until = end < 0 ? bytes.length : end
    const unpacked =
      filter === 'none' ? bytes.subarray(from, until) : inflated(bytes.subarray(from), until - from, left)
    if (unpacked === 'too-much' || unpacked.length > left) return 'too-much'
    left -= unpacked.length
    found.push(new TextDecoder('latin1').decode(unpacked))
  }
  return found
}

/** How a stream is packed, by its head: not at all, in the way all programs use, or otherwise. */
function filterIn(head: string): 'none' | 'flate' | 'other' {
  if (/\/Predictor\s+(?!1\b)\d/.test(head)) return 'other'
  const [, filters] = /\/(?:Filter|F)(?![A-Za-z])\s*(\[[^\]]*\]|\/\w+|[^/[\s])/.exec(head) ?? []
  if (filters === undefined) return 'none'
  return /^\[?\s*\/(?:FlateDecode|Fl)\s*\]?$/.test(filters) ? 'flate' : 'other'
}

/** Unpacks until the packed bytes end; `endstream` may stand among them. */
function inflated(packed: Uint8Array, usual: number, most: number): Uint8Array | 'too-much' {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // The two bytes of the zlib head; what follows is the same.
    const stream = new Inflate((chunk) => {
      size += chunk.length
      chunks.push(chunk)
    })
    for (let at = 2; at < packed.length; at += pushed) {
      const before = size
      stream.push(packed.subarray(at, at + pushed), false)
      if (size > most) return 'too-much'
      if (at + pushed >= usual && size === before) break
    }
  } catch {
    // What could be unpacked is looked at; a viewer would not get further either.
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const pushed = 16_384

const authorIn = (text: string): string | undefined => {
  const plain = /\/Author\s*\(([^()\\]{1,100})\)/.exec(text)?.[1]?.trim()
  const wide = /\/Author\s*<\s*FEFF((?:[0-9A-Fa-f]{4}){1,100})\s*>/i.exec(text)?.[1]
  const name =
    wide === undefined
      ? plain
      : (wide.match(/.{4}/g) ?? []).map((digits) => String.fromCharCode(Number.parseInt(digits, 16))).join('')
  return name === undefined || name === '' ? undefined : name
}
