import { usualUploadRules } from '../formats/upload-check.ts'
import type { UploadRefusal } from '../formats/upload-refusals.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type Attachment, attachTo, attachmentsOf } from '../store/attachments.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { keepUpload } from './uploads.ts'

export interface RecordsHandedIn {
  readonly caseId: string
  readonly actor: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Sent again under the same key, the file is kept once. */
  readonly key: string
}

/**
 * Puts a file of the office into a case: records that were found or are provided. Checked by what it holds and sealed as what
 * applicants hand in. Refuses what may not be taken, and a case that is not there.
 */
export async function attachRecords(
  office: Office,
  { caseId, actor, name, bytes, key }: RecordsHandedIn,
): Promise<Result<Pick<Attachment, 'id' | 'name' | 'size'>, UploadRefusal | OfficeRefusal>> {
  const { db, organ, people } = office
  const draft = `records:${key}`
  const there = await db
    .selectFrom('case_register')
    .select('case_id')
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  if (!there) return refuseService('no-such-case', { id: caseId })
  const before = await db
    .selectFrom('case_attachment')
    .select('attachment_id')
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .where('draft', '=', draft)
    .executeTakeFirst()
  const known =
    before && (await attachmentsOf(db, people, organ.id, caseId)).find(({ id }) => id === before.attachment_id)
  if (known) return yes(known)
  const kept = await keepUpload(office, { draft, kind: 'records', name, bytes, by: actor }, usualUploadRules)
  if (!kept.ok) return kept
  await db.transaction().execute((trx) => attachTo(trx, { organ: organ.id, draft, caseId }, [kept.value.id]))
  return yes(kept.value)
}
