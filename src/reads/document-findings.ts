import type { ReadonlyKysely } from 'kysely/readonly'
import { type ContentsLooked, findInContents, type FoundInFiles } from '../gate/find-in-contents.ts'
import { findInFile } from '../gate/find-in-lines.ts'
import { ownContacts } from '../gate/find-in.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { Finding } from '../publication/finding.ts'
import type { Schema } from '../store/schema.ts'

/** What in a text and its files may have to stay inside, but for the contacts of the organ's own office. */
export async function documentFindings(
  db: ReadonlyKysely<Schema>,
  organ: OrganProfile,
  contents: ContentsLooked,
): Promise<readonly Finding[]> {
  const hashes = contents.attachments.map(({ hash }) => hash)
  return findInContents(contents, await foundInFiles(db, organ.id, hashes), ownContacts(organ))
}

/** What was found in files when they came; one that came before anything was looked for is looked through by its words. */
export async function foundInFiles(
  db: ReadonlyKysely<Schema>,
  organId: string,
  hashes: readonly string[],
): Promise<FoundInFiles> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('document_file')
    .select(['hash', 'found', 'words'])
    .where('organ_id', '=', organId)
    .where('hash', 'in', hashes)
    .execute()
  return new Map(rows.map(({ hash, found, words }) => [hash, found ?? findInFile([[words ?? '']])]))
}
