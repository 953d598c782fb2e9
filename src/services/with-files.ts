import type { Transaction } from 'kysely'
import { uploadKinds, type UploadKind } from '../formats/upload-kinds.table.ts'
import { extensionOf } from '../formats/upload-name.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { Attachment } from '../publication/contents.ts'
import type { Schema } from '../store/schema.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/**
 * Files named by their content, with what the house knows of them. Refuses one that was not handed in as a file of a
 * document (a letter's content cannot be published by its hash), and a name that ends otherwise than its kind.
 */
export async function withFiles(
  trx: Transaction<Schema>,
  organ: string,
  named: readonly Pick<Attachment, 'hash' | 'name'>[],
): Promise<Result<readonly Attachment[], OfficeRefusal>> {
  if (named.length === 0) return yes([])
  const rows = await trx
    .selectFrom('document_file')
    .select(['hash', 'kind', 'media_type', 'size'])
    .where('organ_id', '=', organ)
    .where('hash', 'in', [...new Set(named.map(({ hash }) => hash))])
    .execute()
  const known = new Map(rows.map((row) => [row.hash, row]))
  const files: Attachment[] = []
  for (const { hash, name } of named) {
    const file = known.get(hash)
    if (!file) return refuseService('no-such-file', { name })
    const extensions: readonly string[] = uploadKinds[file.kind as UploadKind].extensions
    if (!extensions.includes(extensionOf(name)))
      return refuseService('file-name-kind', { name, extensions: extensions.join(',') })
    files.push({ hash, name, kind: file.kind, mediaType: file.media_type, size: file.size })
  }
  return yes(files)
}
