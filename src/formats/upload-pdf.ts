import { Inflate } from 'fflate'
import { type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'

/** Refuses a pdf with a password, with scripts, or that starts programs; tells of files embedded in it and of its author. */
export function checkPdf(bytes: Uint8Array, limits: Limits): Result<readonly UploadFinding[], UploadRefusal> {
  const raw = new TextDecoder('latin1').decode(bytes)
  if (/\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/.test(raw)) return refuseUpload('upload-encrypted')
  if (!/%%EOF/.test(raw.slice(-4096))) return refuseUpload('upload-damaged')
  const packed = objectStreams(raw, bytes, limits)
  if (packed === 'too-much') return refuseUpload('upload-bomb')
  const objects = [withoutStreams(raw), ...packed].map(plainNames)
  const active = objects.map((text) => actions.exec(text)?.[1]).find((name) => name !== undefined)
  if (active !== undefined) return refuseUpload('upload-active', { what: active })
  const embedded = objects.reduce((sum, text) => sum + (text.match(/\/EmbeddedFile\b(?!s)/g)?.length ?? 0), 0)
  const author = objects.map((text) => authorIn(text)).find((name) => name !== undefined)
  return yes([
    ...(embedded > 0 ? [finding('embedded-files', { count: embedded })] : []),
    ...(author !== undefined ? [finding('author-named', { names: author })] : []),
  ])
}

/** Actions a viewer would take by itself. */
const actions = /\/(JavaScript|JS|Launch|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/

/** Names may be written with `#` and two digits for a character. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** What stands between `stream` and `endstream` is drawn, not obeyed. */
const withoutStreams = (raw: string): string => raw.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, ' ')

/** The objects that are packed together in streams. */
function objectStreams(raw: string, bytes: Uint8Array, limits: Limits): readonly string[] | 'too-much' {
  const found: string[] = []
  let left = limits.unpackedBytes
  for (const { index } of raw.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const begins = /\bstream\r?\n/g
    begins.lastIndex = index
    const mark = begins.exec(raw)
    if (!mark || mark.index - index > 4_096) continue
    const from = mark.index + mark[0].length
    const until = raw.indexOf('endstream', from)
    const unpacked = inflated(bytes.subarray(from, until < 0 ? bytes.length : until), left)
    if (unpacked === 'too-much') return unpacked
    left -= unpacked.length
    found.push(new TextDecoder('latin1').decode(unpacked))
  }
  return found
}

function inflated(packed: Uint8Array, most: number): Uint8Array | 'too-much' {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // The two bytes of the zlib head; what follows is the same.
    const stream = new Inflate((chunk) => {
      size += chunk.length
      chunks.push(chunk)
    })
    for (let at = 2; at < packed.length; at += pushed) {
      stream.push(packed.subarray(at, at + pushed), false)
      if (size > most) return 'too-much'
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
