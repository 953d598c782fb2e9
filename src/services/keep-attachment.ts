import { readDocument } from '../formats/read-document.ts'
import { defaultLimits } from '../formats/limits.ts'
import { checkUpload, type CheckedUpload, type UploadRules, usualUploadRules } from '../formats/upload-check.ts'
import type { UploadFinding } from '../formats/upload-findings.table.ts'
import type { UploadKind } from '../formats/upload-kinds.table.ts'
import type { UploadRefusal } from '../formats/upload-refusals.table.ts'
import type { UnreadableCode } from '../formats/unreadable.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { DocumentActor } from '../publication/document-desk.ts'
import type { Finding } from '../publication/finding.ts'
import { refuse, type DocumentRefusal } from '../publication/refusals.table.ts'
import { searchText } from '../store/search-codes.ts'
import { lookThroughFile } from './look-through-file.ts'
import type { Office } from './office.ts'
import { openPdfReader } from './open-pdf-reader.ts'
import { wordsOf } from './words-of.ts'

/** A file that may now be named by the text of a document. */
export interface KeptAttachment {
  readonly hash: string
  readonly name: string
  readonly kind: UploadKind
  readonly mediaType: string
  readonly size: number
  /** What is hidden in it; told to whoever will publish it. */
  readonly findings: readonly UploadFinding[]
  /** What in it may have to stay inside; it cannot be published before somebody looked at it. */
  readonly found: readonly Finding[]
  /** Why its text cannot be searched, when it cannot. */
  readonly unread?: UnreadableCode
}

/**
 * Keeps a file that is to be published with a document: checked by what it holds, its text read for searching and looked
 * through for what may have to stay inside. Handed in twice it is kept once. Refuses what `checkUpload` refuses, and whoever may not draft.
 */
export async function keepAttachment(
  office: Office,
  actor: DocumentActor,
  name: string,
  bytes: Uint8Array,
  rules: UploadRules = usualUploadRules,
): Promise<Result<KeptAttachment, UploadRefusal | DocumentRefusal>> {
  if (!actor.rights.includes('document.draft'))
    return { ok: false, no: refuse('document-right', { command: 'draft', right: 'document.draft' }) }
  const checked = checkUpload(name, bytes, rules)
  if (!checked.ok) return checked
  const { kind, mediaType, findings } = checked.value
  const read = await readIn(checked.value, bytes)
  const blocks = read?.ok ? read.value : undefined
  const found = await lookThroughFile(kind, bytes, blocks)
  const unread = read ? (read.ok ? undefined : read.no.code) : 'unknown-format'
  const { hash, size } = await office.files.keep(bytes)
  const file = { organ_id: office.organ.id, hash, name, media_type: mediaType, size }
  await office.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('stored_file')
      .values(file)
      .onConflict((on) => on.doNothing())
      .execute()
    await trx
      .insertInto('document_file')
      .values({
        ...file,
        kind,
        findings: JSON.stringify(findings),
        words: blocks ? searchText(wordsOf(blocks)).slice(0, mostWords) : null,
        unread: unread ?? null,
        found: JSON.stringify(found),
        actor: actor.id,
        at: office.now(),
      })
      .onConflict((on) => on.columns(['organ_id', 'hash']).doUpdateSet({ found: JSON.stringify(found) }))
      .execute()
  })
  return yes({ hash, name, kind, mediaType, size, findings, found, ...(unread && { unread }) })
}

/** Kinds that have no text a reader here could find. */
const wordless: ReadonlySet<UploadKind> = new Set(['jpg', 'png', 'zip', 'pptx', 'ofd'])

const mostWords = 2_000_000

const readIn = async ({ kind, name }: CheckedUpload, bytes: Uint8Array) =>
  wordless.has(kind)
    ? undefined
    : readDocument(bytes, name, { pdf: await openPdfReader() }, { ...defaultLimits, parts: 100_000 })
