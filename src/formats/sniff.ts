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

const pdfMark = '%PDF-'

/** What a file is by its first bytes, whatever its name says; a pdf may have up to a kilobyte of something before it. */
export function sniff(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of signatures) if (signature.every((byte, at) => bytes[at] === byte)) return kind
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes(pdfMark) ? 'pdf' : 'other'
}

/** No byte of the file says anything. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)
