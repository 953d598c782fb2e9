import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { openPerson } from '../store/people.ts'
import { parseFileHash } from '../store/files.ts'
import { mayOpenPeople } from './may-open-people.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** The forms a letter is kept in. */
export const letterFormNames = ['pdf', 'docx', 'html'] as const
export type LetterFormName = (typeof letterFormNames)[number]

export interface LetterBytes {
  readonly number: string
  readonly hash: string
  readonly content: Uint8Array
}

/** A letter as it was set, byte for byte. It names people, so that its opening is written down as theirs is. */
export function openLetter(
  office: Office,
  actor: CaseActor,
  { caseId, letterId, form }: { caseId: string; letterId: string; form: LetterFormName },
): Promise<Result<LetterBytes, OfficeRefusal>> {
  const { db, organ, people, files, now } = office
  return db.transaction().execute(async (trx): Promise<Result<LetterBytes, OfficeRefusal>> => {
    const notHis = mayOpenPeople(actor)
    if (notHis) return notHis
    const letter = await trx
      .selectFrom('letter')
      .innerJoin('case_register as case', (join) =>
        join.onRef('case.organ_id', '=', 'letter.organ_id').onRef('case.case_id', '=', 'letter.case_id'),
      )
      .select(['letter.key', 'letter.number', 'pdf_hash', 'docx_hash', 'html_hash', 'applicant_id'])
      .where('letter.organ_id', '=', organ.id)
      .where('letter.case_id', '=', caseId)
      .where('letter_id', '=', letterId)
      .executeTakeFirst()
    const hash = letter && parseFileHash(letter[`${form}_hash`] ?? '')
    const content = hash && (await files.read(hash))
    if (!letter || !content) return refuseService('no-such-letter', { id: letterId })
    const reading = { actor: actor.id, why: `letter-${letter.key}`, at: now() }
    await openPerson(trx, people, { organ: organ.id, person: letter.applicant_id }, reading)
    return yes({ number: letter.number, hash, content })
  })
}
