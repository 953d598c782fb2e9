import type { ReadonlyKysely } from 'kysely/readonly'
import type { CaseFile } from '../casework/case-file.ts'
import { isSameMatter } from '../casework/similar-matter.ts'
import { wantedText } from '../casework/to-register-row.ts'
import type { Schema } from '../store/schema.ts'

/** Of other applicants only so many of the newest cases are compared. */
export const comparedCases = 5_000

/**
 * Cases that ask for what this one asks for: of the same applicant (a request sent twice, or repeated: art. 36 item 6),
 * and of others (several ask for it: art. 44). It proposes; people decide.
 */
export async function similarCases(db: ReadonlyKysely<Schema>, organId: string, caseId: string, file: CaseFile) {
  const { applicantId } = file.registration
  const others = db
    .selectFrom('case_register')
    .select(['case_id', 'number', 'wanted', 'applicant_id', 'received_on', 'stage', 'outcome', 'made_public_on'])
    .where('organ_id', '=', organId)
    .where('matter', '=', 'disclosure')
    .where('voided', '=', false)
    .where('case_id', '!=', caseId)
  const own = await others.where('applicant_id', '=', applicantId).orderBy('number', 'desc').execute()
  const foreign = await others
    .where('applicant_id', '!=', applicantId)
    .orderBy('number', 'desc')
    .limit(comparedCases)
    .execute()
  const wanted = { description: wantedText(file.wanted) }
  const alike = (rows: typeof own) => rows.filter((row) => isSameMatter(wanted, { description: row.wanted }))
  return { sameApplicant: alike(own), otherApplicants: alike(foreign) }
}
