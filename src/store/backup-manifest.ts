import { createHash, type Hash } from 'node:crypto'

/** The last section of a backup: what the others must hold. */
export interface Manifest {
  readonly madeAt: string
  readonly server: string
  /** Number of the last migration of the database. */
  readonly migration: number
  readonly tables: readonly TableEntry[]
  readonly jobs: SectionEntry & { readonly count: number }
  readonly files: readonly FileEntry[]
  /** Files the database names, but which were not on the disk. */
  readonly missingFiles: readonly string[]
}

interface SectionEntry {
  readonly bytes: number
  readonly sha256: string
}

export interface TableEntry extends SectionEntry {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

export interface FileEntry extends SectionEntry {
  readonly hash: string
}

/** Counts and hashes pieces as they go by; lines are the rows of a table, for the server writes each on one. */
export class Meter {
  bytes = 0
  lines = 0
  readonly #hash: Hash = createHash('sha256')

  async *through(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      this.add(piece)
      yield piece
    }
  }

  add(piece: Buffer): void {
    this.bytes += piece.length
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) this.lines += 1
    this.#hash.update(piece)
  }

  end(): { bytes: number; sha256: string } {
    return { bytes: this.bytes, sha256: this.#hash.digest('hex') }
  }
}
