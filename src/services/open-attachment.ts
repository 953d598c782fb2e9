import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type Attachment, attachmentOf, attachmentsOf } from '../store/attachments.ts'
import { openPerson } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { mayOpenPeople } from './may-open-people.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface OpenedAttachment {
  readonly file: Attachment
  readonly content: Buffer
}

/** Whether somebody acts as the applicant of a case, who reads his own files without being written down. */
const isApplicant = ({ roles }: CaseActor): boolean => roles.length > 0 && roles.every((role) => role === 'applicant')

/**
 * A file of a case as it was handed in: for its applicant, and for clerks and heads, whose reading is written down with
 * those of the applicant's data. Undefined content on the disk is a defect.
 */
export function openAttachment(
  office: Office,
  actor: CaseActor,
  { caseId, id, why = 'attachment' }: { readonly caseId: string; readonly id: string; readonly why?: string },
): Promise<Result<OpenedAttachment, OfficeRefusal>> {
  const { db, organ, people, files } = office
  return db.transaction().execute(async (trx): Promise<Result<OpenedAttachment, OfficeRefusal>> => {
    const notHis = await strangerTo(trx, office, actor, caseId, `${why} ${id}`)
    if (notHis) return notHis
    const found = await attachmentOf(trx, people, { organ: organ.id, caseId, id })
    if (!found) return refuseService('no-such-attachment', { id })
    const content = await files.read(found.file.hash)
    if (!content) throw new Error(`The file of attachment ${id} is not there`)
    return yes({ file: found.file, content: found.unseal(content) })
  })
}

/** The files of a case by name, kind and size: names are the applicant's words, so that it is for the same people. */
export function listAttachments(
  office: Office,
  actor: CaseActor,
  caseId: string,
): Promise<Result<readonly Attachment[], OfficeRefusal>> {
  return office.db.transaction().execute(async (trx): Promise<Result<readonly Attachment[], OfficeRefusal>> => {
    const notHis = await strangerTo(trx, office, actor, caseId)
    return notHis ?? yes(await attachmentsOf(trx, office.people, office.organ.id, caseId))
  })
}

async function strangerTo(
  trx: Transaction<Schema>,
  { organ, people, now }: Office,
  actor: CaseActor,
  caseId: string,
  why?: string,
) {
  const row = await trx
    .selectFrom('case_register')
    .select('applicant_id')
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  const missing = refuseService('no-such-case', { id: caseId })
  if (isApplicant(actor)) return row?.applicant_id === actor.id ? undefined : missing
  const notHis = mayOpenPeople(actor)
  if (notHis) return notHis
  if (!row) return missing
  if (why !== undefined)
    await openPerson(
      trx,
      people,
      { organ: organ.id, person: row.applicant_id },
      { actor: actor.id, why: why.slice(0, 200), at: now() },
    )
  return undefined
}
