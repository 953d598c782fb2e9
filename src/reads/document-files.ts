import type { ReadonlyKysely } from 'kysely/readonly'
import type { UploadFinding } from '../formats/upload-findings.table.ts'
import type { UploadKind } from '../formats/upload-kinds.table.ts'
import type { Schema } from '../store/schema.ts'

/** What is known of the files of documents, by their content. */
export type FilesOfDocuments = ReadonlyMap<string, DocumentFile>

export interface DocumentFile {
  readonly hash: string
  readonly name: string
  readonly kind: UploadKind
  readonly mediaType: string
  readonly size: number
  readonly findings: readonly UploadFinding[]
  readonly unread: string | undefined
}

/** The files of an organ's documents that have these contents. */
export async function documentFiles(
  db: ReadonlyKysely<Schema>,
  organId: string,
  hashes: readonly string[],
): Promise<FilesOfDocuments> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('document_file')
    .select(['hash', 'name', 'kind', 'media_type', 'size', 'findings', 'unread'])
    .where('organ_id', '=', organId)
    .where('hash', 'in', hashes)
    .execute()
  return new Map(
    rows.map(({ kind, media_type: mediaType, unread, ...file }) => [
      file.hash,
      { ...file, kind: kind as UploadKind, mediaType, unread: unread ?? undefined },
    ]),
  )
}
