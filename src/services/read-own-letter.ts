import { sql, type Transaction } from 'kysely'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { lettersToApplicant } from '../casework/letters-to-applicant.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { readHistory } from '../store/event-log.ts'
import { parseFileHash } from '../store/files.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import type { LetterBytes, LetterFormName } from './open-letter.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import type { Tracking } from './tracking.ts'

/**
 * A letter that was sent to the applicant, byte for byte, for himself. When he opens it first is kept as evidence beside
 * the case: service is for a clerk to record (docs/adr/0145-a-letter-read-is-evidence.md).
 */
export function readOwnLetter(
  office: Office,
  { caseId, actor }: Tracking,
  { letterId, form }: { readonly letterId: string; readonly form: LetterFormName },
): Promise<Result<LetterBytes, OfficeRefusal>> {
  const { db, organ, files, now } = office
  return db.transaction().execute(async (trx): Promise<Result<LetterBytes, OfficeRefusal>> => {
    const missing = refuseService('no-such-letter', { id: letterId })
    if (!(await isHis(trx, office, { caseId, applicantId: actor.id, letterId }))) return missing
    const letter = await trx
      .selectFrom('letter')
      .select(['number', 'pdf_hash', 'docx_hash', 'html_hash'])
      .where('organ_id', '=', organ.id)
      .where('case_id', '=', caseId)
      .where('letter_id', '=', letterId)
      .executeTakeFirst()
    const hash = letter && parseFileHash(letter[`${form}_hash`] ?? '')
    const content = hash && (await files.read(hash))
    if (!letter || !content) return missing
    await trx
      .insertInto('letter_reading')
      .values({ organ_id: organ.id, case_id: caseId, letter_id: letterId, read_at: now(), confirmed_at: null })
      .onConflict((on) =>
        on
          .columns(['organ_id', 'case_id', 'letter_id'])
          .doUpdateSet({ read_at: sql`coalesce(letter_reading.read_at, excluded.read_at)` }),
      )
      .execute()
    return yes({ number: letter.number, hash, content })
  })
}

/** The applicant says that a letter has come, by whatever route; said once, it stays. */
export function confirmOwnLetter(
  office: Office,
  { caseId, actor }: Tracking,
  letterId: string,
): Promise<Result<undefined, OfficeRefusal>> {
  const { db, organ, now } = office
  return db.transaction().execute(async (trx): Promise<Result<undefined, OfficeRefusal>> => {
    if (!(await isHis(trx, office, { caseId, applicantId: actor.id, letterId })))
      return refuseService('no-such-letter', { id: letterId })
    await trx
      .insertInto('letter_reading')
      .values({ organ_id: organ.id, case_id: caseId, letter_id: letterId, read_at: null, confirmed_at: now() })
      .onConflict((on) =>
        on
          .columns(['organ_id', 'case_id', 'letter_id'])
          .doUpdateSet({ confirmed_at: sql`coalesce(letter_reading.confirmed_at, excluded.confirmed_at)` }),
      )
      .execute()
    return yes(undefined)
  })
}

async function isHis(
  trx: Transaction<Schema>,
  { organ }: Office,
  asked: { readonly caseId: string; readonly applicantId: string; readonly letterId: string },
): Promise<boolean> {
  const { events } = await readHistory<CaseEvent>(trx, streamOf(organ.id, 'case', asked.caseId))
  const file = replay(casework, events)
  return (
    file.registration.applicantId === asked.applicantId &&
    lettersToApplicant(file).some(({ letterId }) => letterId === asked.letterId)
  )
}
