/**
 * The inside of a backup file: a line that says what it is, then sections, each a name and pieces with their lengths, ended by a
 * piece of length 0. It is written and read as a stream, whatever its size.
 */
const firstLine = Buffer.from('gongkai backup 1\n')
const longestPiece = 1 << 26
const longestName = 1_000

export const writeStart = (): Buffer => firstLine

export async function* writeSection(
  name: string,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  yield withLength(Buffer.from(name))
  for await (const piece of pieces) if (piece.length > 0) yield withLength(piece)
  yield withLength(Buffer.alloc(0))
}

function withLength(piece: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return Buffer.concat([length, piece])
}

export interface Section {
  readonly name: string
  /** To be read to its end before the next section is asked for. */
  readonly pieces: AsyncIterable<Buffer>
}

/** The sections of a backup. Throws `NotABackup` when the bytes are something else or end too early. */
export async function* readSections(bytes: AsyncIterable<Buffer>): AsyncGenerator<Section> {
  const reader = readerOf(bytes)
  const start = await reader.take(firstLine.length)
  if (!start?.equals(firstLine)) throw new NotABackup('it does not begin like a backup')
  for (;;) {
    const length = await reader.length()
    if (length === undefined) return
    if (length > longestName) throw new NotABackup('a section has no proper name')
    const name = (await reader.must(length)).toString()
    const pieces = piecesOf(reader)
    yield { name, pieces }
    for await (const _ of pieces) continue
  }
}

/** The bytes are no backup, or a damaged one. */
export class NotABackup extends Error {}

interface Reader {
  /** So many bytes; undefined when there is not one more. */
  readonly take: (count: number) => Promise<Buffer | undefined>
  readonly must: (count: number) => Promise<Buffer>
  readonly length: () => Promise<number | undefined>
}

async function* piecesOf(reader: Reader): AsyncGenerator<Buffer> {
  for (;;) {
    const length = await reader.length()
    if (length === undefined) throw new NotABackup('it ends in the middle')
    if (length === 0) return
    if (length > longestPiece) throw new NotABackup('a piece is longer than any we write')
    yield await reader.must(length)
  }
}

function readerOf(bytes: AsyncIterable<Buffer>): Reader {
  const source = bytes[Symbol.asyncIterator]()
  let waiting: Buffer[] = []
  let have = 0
  const take = async (count: number): Promise<Buffer | undefined> => {
    while (have < count) {
      const next = await source.next()
      if (next.done === true) break
      waiting.push(next.value)
      have += next.value.length
    }
    if (have === 0) return undefined
    if (have < count) throw new NotABackup('it ends in the middle')
    const all = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting)
    waiting = [all.subarray(count)]
    have = all.length - count
    return all.subarray(0, count)
  }
  const must = async (count: number): Promise<Buffer> => {
    const taken = count === 0 ? Buffer.alloc(0) : await take(count)
    if (!taken) throw new NotABackup('it ends in the middle')
    return taken
  }
  return { take, must, length: async () => (await take(4))?.readUInt32BE() }
}
