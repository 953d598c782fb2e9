import type { Kysely } from 'kysely'
import { hashOfFile, parseFileHash, type FileStore } from './files.ts'
import type { Schema } from './schema.ts'

export interface FileProblem {
  readonly kind: 'missing' | 'damaged'
  readonly organ: string
  readonly hash: string
  readonly name: string
}

/** Holds every file the database names against its hash. */
export async function verifyFiles(
  db: Kysely<Schema>,
  files: FileStore,
): Promise<{ readonly files: number; readonly problems: readonly FileProblem[] }> {
  const rows = await db
    .selectFrom('stored_file')
    .select(['organ_id', 'hash', 'name'])
    .orderBy('organ_id')
    .orderBy('hash')
    .execute()
  const problems: FileProblem[] = []
  for (const { organ_id, hash, name } of rows) {
    const known = parseFileHash(hash)
    const path = known && (await files.pathOf(known))
    if (path === undefined) problems.push({ kind: 'missing', organ: organ_id, hash, name })
    else if ((await hashOfFile(path)) !== hash) problems.push({ kind: 'damaged', organ: organ_id, hash, name })
  }
  return { files: rows.length, problems }
}
