import { documentFiles } from '../reads/document-files.ts'
import { parseFileHash } from '../store/files.ts'
import { readOnly } from '../store/read-only.ts'
import type { Office } from './office.ts'

/** A file of the organ's documents with its bytes, for staff; undefined for any other content, whatever its hash. */
export async function openDocumentFile(
  { db, organ, files }: Office,
  hash: string,
): Promise<{ readonly name: string; readonly content: Buffer } | undefined> {
  const known = (await documentFiles(readOnly(db), organ.id, [hash])).get(hash)
  const named = parseFileHash(hash)
  const content = known && named && (await files.read(named))
  return content && { name: known.name, content }
}
