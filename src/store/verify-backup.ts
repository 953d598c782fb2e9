import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { yes, type Result } from '../kernel/result.ts'
import { Meter, type Manifest } from './backup-manifest.ts'
import { NotABackup, readSections, type Section } from './backup-sections.ts'
import { refuseStore, type StoreRefusal } from './store-refusals.table.ts'

/** Hands the sections of a backup file to a function. Refuses a file that is no backup, or is damaged. */
export async function readBackup<Value>(
  path: string,
  use: (sections: AsyncIterable<Section>) => Promise<Value>,
): Promise<Result<Value, StoreRefusal>> {
  try {
    const value = await pipeline(createReadStream(path), createGunzip(), (bytes: AsyncIterable<Buffer>) =>
      use(readSections(bytes)),
    )
    return yes(value)
  } catch (error) {
    const why = notABackup(error)
    if (why === undefined) throw error
    return refuseStore('not-a-backup', { path, why })
  }
}

function notABackup(error: unknown): string | undefined {
  if (error instanceof NotABackup) return error.message
  const { code = '', message } = error as NodeJS.ErrnoException
  return code.startsWith('Z_') || code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' ? message : undefined
}

/** Reads a backup to its end and holds every section against the manifest: counts, lengths, hashes. Needs no database. */
export function verifyBackup(path: string): Promise<Result<Manifest, StoreRefusal>> {
  return readBackup(path, async (sections) => {
    const found = new Map<string, { readonly rows: number; readonly bytes: number; readonly sha256: string }>()
    let manifest: Manifest | undefined
    for await (const { name, pieces } of sections) {
      if (manifest) throw new NotABackup('something stands after the manifest')
      if (name === 'manifest') manifest = JSON.parse(await textOf(pieces)) as Manifest
      else {
        const meter = new Meter()
        for await (const piece of pieces) meter.add(piece)
        found.set(name, { rows: meter.lines, ...meter.end() })
      }
    }
    if (!manifest) throw new NotABackup('it has no manifest: it was not written to its end')
    const expected = [
      ...manifest.tables.map((entry) => ({ ...entry, section: `table ${entry.name}` })),
      { section: 'jobs', rows: manifest.jobs.count, ...manifest.jobs },
      ...manifest.files.map((entry) => ({ ...entry, section: `file ${entry.hash}`, rows: undefined })),
    ]
    for (const { section, rows, bytes, sha256 } of expected) {
      const has = found.get(section)
      if (!has) throw new NotABackup(`${section} is missing`)
      if (has.sha256 !== sha256 || has.bytes !== bytes || (rows !== undefined && has.rows !== rows))
        throw new NotABackup(`${section} is not what was written`)
    }
    const wrong = manifest.files.find(({ hash, sha256 }) => hash !== sha256)
    if (wrong) throw new NotABackup(`file ${wrong.hash} was damaged before the backup was made`)
    if (found.size !== expected.length) throw new NotABackup('it has sections the manifest does not name')
    return manifest
  })
}

async function textOf(pieces: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all).toString()
}
