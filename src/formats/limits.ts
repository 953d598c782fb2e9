/** What a file may cost before it is refused. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Bytes of everything unpacked from one file, together. */
  readonly unpackedBytes: number
  /** How many times its packed size an entry may become, once it is over a megabyte. */
  readonly ratio: number
  /** Entries in a packed file. */
  readonly entries: number
  /** Elements open at the same time. */
  readonly depth: number
  /** Paragraphs and cells together. */
  readonly parts: number
}

export const defaultLimits: Limits = {
  bytes: 50 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  ratio: 500,
  entries: 5000,
  depth: 1000,
  parts: 400_000,
}
