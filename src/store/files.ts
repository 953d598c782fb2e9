import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a content as hexadecimal digits: its only name. */
export type FileHash = string & { readonly FileHash: unique symbol }

/** The hash written as text, or undefined: nothing else can name a file, so no path can be smuggled in. */
export const parseFileHash = (text: string): FileHash | undefined =>
  /^[0-9a-f]{64}$/.test(text) ? (text as FileHash) : undefined

export interface KeptFile {
  readonly hash: FileHash
  readonly size: number
}

/** Files by their content, below one folder: the same content is kept once and never changed. */
export interface FileStore {
  /** Keeps a content; when it answers, the file is on the disk. */
  readonly keep: (content: Uint8Array | Readable) => Promise<KeptFile>
  /** The content; undefined when there is none. Throws when what lies there is not what was kept. */
  readonly read: (hash: FileHash) => Promise<Buffer | undefined>
  /** Where it lies, for programs that stream it; undefined when there is none. */
  readonly pathOf: (hash: FileHash) => Promise<string | undefined>
  /** Takes a content away for good; nothing happens when there is none. Only for what nobody else can have kept. */
  readonly remove: (hash: FileHash) => Promise<void>
}

export function fileStore(folder: string): FileStore {
  const root = resolve(folder)
  const place = (hash: FileHash): string => {
    if (!parseFileHash(hash)) throw new Error(`${JSON.stringify(hash)} is no hash of a file`)
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash)
  }
  const isThere = (path: string): Promise<boolean> =>
    stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    )
  return {
    keep: async (content) => {
      const incoming = join(root, 'incoming')
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const unfinished = join(incoming, randomBytes(12).toString('hex'))
      try {
        const kept = await write(unfinished, content)
        const path = place(kept.hash)
        if (!(await isThere(path))) {
          const made = await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
          await rename(unfinished, path)
          await syncFolder(join(path, '..'))
          if (made !== undefined) for (const up of [join(path, '../..'), root]) await syncFolder(up)
        }
        return kept
      } finally {
        await rm(unfinished, { force: true })
      }
    },
    read: async (hash) => {
      const path = place(hash)
      if (!(await isThere(path))) return undefined
      const content = await readFile(path)
      if (createHash('sha256').update(content).digest('hex') !== hash)
        throw new Error(`The file ${hash} is damaged: its content has another hash`)
      return content
    },
    pathOf: async (hash) => ((await isThere(place(hash))) ? place(hash) : undefined),
    remove: (hash) => rm(place(hash), { force: true }),
  }
}

async function write(path: string, content: Uint8Array | Readable): Promise<KeptFile> {
  const hash = createHash('sha256')
  let size = 0
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true })
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      size += piece.length
      done(null, piece)
    },
  })
  if (content instanceof Uint8Array) {
    measure.end(content)
    await pipeline(measure, file)
  } else await pipeline(content, measure, file)
  return { hash: hash.digest('hex') as FileHash, size }
}

/** A rename is on the disk when its folder is; Windows neither needs nor allows it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The hash of a file on the disk, read piece by piece. */
export async function hashOfFile(path: string): Promise<FileHash> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex') as FileHash
}
