export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'picture' | 'old-format' | 'other'

// prettier-ignore
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip',        [0x50, 0x4b, 0x03, 0x04]],
  ['zip',        [0x50, 0x4b, 0x05, 0x06]],
  ['ole',        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf',        [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['old-format', [0xdb, 0xa5, 0x2d, 0x00]],       // Word 2
  ['picture',    [0x89, 0x50, 0x4e, 0x47]],
  ['picture',    [0xff, 0xd8, 0xff]],
  ['picture',    [0x47, 0x49, 0x46, 0x38]],
  ['picture',    [0x49, 0x49, 0x2a, 0x00]],
]

/** %PDF- */
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d]
const furthestMark = 1024

/** What a file is by its first bytes, whatever its name says; a pdf may have up to a kilobyte of something before it. */
export function sniff(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of signatures) if (standsAt(bytes, 0, signature)) return kind
  return hasMark(bytes.subarray(0, furthestMark)) ? 'pdf' : 'other'
}

function hasMark(head: Uint8Array): boolean {
  const [first = 0] = pdfMark
  for (let at = head.indexOf(first); at >= 0; at = head.indexOf(first, at + 1))
    if (standsAt(head, at, pdfMark)) return true
  return false
}

const standsAt = (bytes: Uint8Array, from: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, at) => bytes[from + at] === byte)

/** No byte of the file says anything. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)
