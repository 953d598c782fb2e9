import { createHash } from 'node:crypto'
import type { FilePurpose } from '../casework/attachment-kinds.table.ts'
import type { CaseActor } from '../casework/case-desk.ts'
import { usualUploadRules } from '../formats/upload-check.ts'
import type { UploadRefusal } from '../formats/upload-refusals.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import { roleRefusal } from '../casework/admission.ts'
import { mayPutFileInto } from '../casework/file-readers.table.ts'
import { caseRecord } from '../reads/case-record.ts'
import { sectionOf } from '../reads/section-of.ts'
import { type Attachment, attachTo, attachmentsOf } from '../store/attachments.ts'
import { readOnly } from '../store/read-only.ts'
import { actOnCase } from './act-on-case.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { keepUpload } from './uploads.ts'

export interface RecordsHandedIn {
  readonly caseId: string
  readonly actor: CaseActor
  readonly purpose: FilePurpose
  readonly name: string
  readonly bytes: Uint8Array
  /** Sent again under the same key, the file is kept once. */
  readonly key: string
}

/**
 * Puts a file of the office into a case, as an event of it: records that were found or are provided, proof of service, and so
 * on. Checked by what it holds and sealed as what applicants hand in. Refuses what may not be taken, what the case does not
 * allow, a case that is not there or that the section has nothing to do with, and another file under the same key.
 */
export async function attachRecords(
  office: Office,
  { caseId, actor, purpose, name, bytes, key }: RecordsHandedIn,
): Promise<Result<Pick<Attachment, 'id' | 'name' | 'size'>, UploadRefusal | OfficeRefusal>> {
  const { db, organ, people } = office
  const notHis = roleRefusal('add-file', actor)
  if (notHis) return { ok: false, no: notHis }
  const draft = `records:${key}`
  const reading = readOnly(db)
  const record = await caseRecord(reading, organ.id, caseId)
  if (!record) return refuseService('no-such-case', { id: caseId })
  const section = await sectionOf(reading, organ.id, actor.id)
  if (!mayPutFileInto({ roles: actor.roles, section }, record.file)) return refuseService('of-other-section')
  const before = await db
    .selectFrom('case_attachment')
    .select('attachment_id')
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .where('draft', '=', draft)
    .executeTakeFirst()
  const known =
    before && (await attachmentsOf(db, people, organ.id, caseId)).find(({ id }) => id === before.attachment_id)
  if (known)
    return known.name === name && known.size === bytes.length && known.kind === purpose
      ? yes(known)
      : refuseService('key-used-otherwise', { key })
  const kept = await keepUpload(office, { draft, kind: purpose, name, bytes, by: actor.id }, usualUploadRules)
  if (!kept.ok) return kept
  const { id: fileId, size } = kept.value
  const hash = createHash('sha256').update(bytes).digest('hex')
  return undoneWhenRefused(office, async (trx): Promise<Result<Attachment, OfficeRefusal>> => {
    await attachTo(trx, { organ: organ.id, draft, caseId }, [fileId])
    const command = { type: 'add-file', fileId, purpose, size, hash } as const
    const done = await actOnCase(trx, office, { caseId, actor, command, commandId: key })
    return done.ok ? kept : done
  })
}
