import { createHash } from 'node:crypto'
import type { AttachmentKind } from '../casework/attachment-kinds.table.ts'
import { checkUpload, type UploadRules } from '../formats/upload-check.ts'
import type { UploadRefusal } from '../formats/upload-refusals.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type Attachment, attachmentsOfDraft, sealFile, unattachedBefore } from '../store/attachments.ts'
import { parseFileHash } from '../store/files.ts'
import { instantOf } from '../store/instant.ts'
import type { House, Office } from './office.ts'

/** What applicants may hand in. */
export const applicantUploads: UploadRules = {
  mostBytes: 10 * 1024 * 1024,
  kinds: ['pdf', 'docx', 'jpg', 'png', 'txt'],
}

/** Files of one form. */
export const mostUploads = 5

/** How long a file is kept whose form was not sent. */
const minutesKept = 60

/** A file as it comes in with a form. */
export interface Upload {
  /** The key of the form it was chosen in. */
  readonly draft: string
  readonly kind: AttachmentKind
  readonly name: string
  readonly bytes: Uint8Array
  readonly by: string
}

/**
 * Keeps a file that was handed in, until its form is sent: checked by what it holds, sealed before it touches the disk.
 * Refuses what may not be taken. The row comes first, so that no file can lie there that nobody knows of.
 */
export async function keepUpload(
  { db, organ, people, files, newId, now }: Office,
  { draft, kind, name, bytes, by }: Upload,
  rules: UploadRules = applicantUploads,
): Promise<Result<Attachment, UploadRefusal>> {
  const checked = checkUpload(name, bytes, rules)
  if (!checked.ok) return checked
  const id = newId()
  const { content, sealed } = sealFile(people, { organ: organ.id, id }, name, bytes)
  const hash = createHash('sha256').update(content).digest('hex')
  const at = now()
  const { mediaType } = checked.value
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('stored_file')
      .values({
        organ_id: organ.id,
        hash,
        size: content.length,
        media_type: 'application/octet-stream',
        name: `attachment ${id}`,
      })
      .execute()
    await trx
      .insertInto('case_attachment')
      .values({
        organ_id: organ.id,
        attachment_id: id,
        case_id: null,
        draft,
        kind,
        media_type: mediaType,
        size: bytes.length,
        hash,
        key_version: people.current,
        sealed,
        brought_by: by,
        at,
      })
      .execute()
  })
  const kept = await files.keep(content)
  return yes({
    id,
    caseId: undefined,
    kind,
    name,
    mediaType,
    size: bytes.length,
    hash: kept.hash,
    broughtBy: by,
    at,
  })
}

/** Files chosen before in a form that was shown again. */
export const uploadsOfForm = ({ db, people, organ }: Office, draft: string): Promise<readonly Attachment[]> =>
  attachmentsOfDraft(db, people, organ.id, draft)

const atOnce = 100

/** Takes away files whose form was not sent within the hour, from the disk and from the tables; answers how many. */
export async function sweepUploads({ db, files, now }: House): Promise<number> {
  const before = instantOf(new Date(Date.parse(now()) - minutesKept * 60_000))
  let swept = 0
  for (let found = atOnce; found === atOnce; swept += found)
    found = await db.transaction().execute(async (trx) => {
      const rows = await unattachedBefore(trx, before, atOnce)
      for (const { organ_id, attachment_id, hash } of rows) {
        const known = parseFileHash(hash)
        if (known) await files.remove(known)
        await trx
          .deleteFrom('case_attachment')
          .where('organ_id', '=', organ_id)
          .where('attachment_id', '=', attachment_id)
          .execute()
        await trx.deleteFrom('stored_file').where('organ_id', '=', organ_id).where('hash', '=', hash).execute()
      }
      return rows.length
    })
  return swept
}
