import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { type FileReader, fileReaders, maySeeFile, sortOf } from '../casework/file-readers.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import { caseRecord } from '../reads/case-record.ts'
import { sectionOf } from '../reads/section-of.ts'
import { type Attachment, attachmentOf, attachmentsOf } from '../store/attachments.ts'
import { openPerson } from '../store/people.ts'
import { readOnly } from '../store/read-only.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface OpenedAttachment {
  readonly file: Attachment
  readonly content: Buffer
}

/** A file of a case, and what became of it when it was taken off. */
export interface ListedAttachment extends Attachment {
  readonly takenOff?: NonNullable<CaseFile['files'][number]['takenOff']>
}

/** The files somebody may see, and how many more the case has. */
export interface AttachmentList {
  readonly files: readonly ListedAttachment[]
  readonly hidden: number
}

/** Whether somebody acts as the applicant of a case, who reads his own files without being written down. */
const isApplicant = ({ roles }: CaseActor): boolean => roles.length > 0 && roles.every((role) => role === 'applicant')

/**
 * A file of a case as it was handed in, for whom `fileReaders` names; the reading by staff is written down with those of the
 * applicant's data. Undefined content on the disk is a defect.
 */
export function openAttachment(
  office: Office,
  actor: CaseActor,
  { caseId, id, why = 'attachment' }: { readonly caseId: string; readonly id: string; readonly why?: string },
): Promise<Result<OpenedAttachment, OfficeRefusal>> {
  const { db, organ, people, files, now } = office
  return db.transaction().execute(async (trx): Promise<Result<OpenedAttachment, OfficeRefusal>> => {
    const seen = await seenBy(trx, office, actor, caseId)
    if (!seen.ok) return seen
    const { reader, file } = seen.value
    const found = await attachmentOf(trx, people, { organ: organ.id, caseId, id })
    if (!found) return refuseService('no-such-attachment', { id })
    if (!maySeeFile(reader, found.file, file)) return notShown(reader, found.file, file)
    const content = await files.read(found.file.hash)
    if (!content) throw new Error(`The file of attachment ${id} is not there`)
    if (!isApplicant(actor)) {
      const reading = { actor: actor.id, why: `${why} ${id}`.slice(0, 200), at: now() }
      await openPerson(trx, people, { organ: organ.id, person: file.registration.applicantId }, reading)
    }
    return yes({ file: found.file, content: found.unseal(content) })
  })
}

/** The files of a case that somebody may see, by name, kind and size, in the order they came. */
export function listAttachments(
  office: Office,
  actor: CaseActor,
  caseId: string,
): Promise<Result<AttachmentList, OfficeRefusal>> {
  return office.db.transaction().execute(async (trx): Promise<Result<AttachmentList, OfficeRefusal>> => {
    const seen = await seenBy(trx, office, actor, caseId)
    if (!seen.ok) return seen
    const { reader, file } = seen.value
    const all = await attachmentsOf(trx, office.people, office.organ.id, caseId)
    const shown = all.filter((one) => maySeeFile(reader, one, file))
    const takenOff = new Map(file.files.map((one) => [one.fileId, one.takenOff]))
    const files = shown.map((one) => {
      const off = takenOff.get(one.id)
      return off ? { ...one, takenOff: off } : one
    })
    return yes({ files, hidden: all.length - shown.length })
  })
}

/** The case and who looks at it; to an applicant, a case that is not his is not there. */
async function seenBy(
  trx: Transaction<Schema>,
  { organ }: Office,
  actor: CaseActor,
  caseId: string,
): Promise<Result<{ readonly reader: FileReader; readonly file: CaseFile }, OfficeRefusal>> {
  const record = await caseRecord(readOnly(trx), organ.id, caseId)
  const missing = refuseService('no-such-case', { id: caseId })
  if (!record) return missing
  const { file } = record
  if (isApplicant(actor))
    return file.registration.applicantId === actor.id
      ? yes({ reader: { ...actor, section: undefined }, file })
      : missing
  return yes({ reader: { ...actor, section: await sectionOf(readOnly(trx), organ.id, actor.id) }, file })
}

function notShown(reader: FileReader, seen: Attachment, file: CaseFile) {
  if (isApplicant(reader)) return refuseService('no-such-attachment', { id: seen.id })
  const readers: Readonly<Record<string, string>> = fileReaders[sortOf(seen, file)]
  if (reader.roles.some((role) => readers[role] !== undefined)) return refuseService('of-other-section')
  const staff = Object.keys(readers).filter((role) => role !== 'applicant')
  return refuseService('not-for-role', { roles: staff.join(',') })
}
