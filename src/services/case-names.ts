import type { Transaction } from 'kysely'
import type { CaseFile } from '../casework/case-file.ts'
import { openPerson } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'

/** What the applicant of a case and his agent are called, for telling whether words name them; each opening is written down. */
export async function caseNames(
  trx: Transaction<Schema>,
  { organ, people, now }: Pick<Office, 'organ' | 'people' | 'now'>,
  { registration: { applicantId, agentId } }: CaseFile,
  by: { readonly actor: string; readonly why: string },
): Promise<readonly string[]> {
  const names: string[] = []
  for (const person of [applicantId, agentId]) {
    const known = person && (await openPerson(trx, people, { organ: organ.id, person }, { ...by, at: now() }))
    if (known) names.push(known.name, known.contact ?? '', known.representative ?? '')
  }
  return names.filter((name) => name.length >= 2)
}
