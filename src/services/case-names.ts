import type { Transaction } from 'kysely'
import type { CaseFile } from '../casework/case-file.ts'
import { openPerson, type Person } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'

/** What the applicant of a case and his agent are called, for telling whether words name them; each opening is written down. */
export const caseNames = async (...of: Parameters<typeof peopleOf>): Promise<readonly string[]> =>
  (await peopleOf(...of)).flatMap(namesOf).filter(isTelling)

/** The same with everything else of their records that tells who they are: what has no form of its own is covered by it. */
export const caseTraces = async (...of: Parameters<typeof peopleOf>): Promise<readonly string[]> =>
  (await peopleOf(...of))
    .flatMap((known) => [
      ...namesOf(known),
      isPlace(known.address) ? known.address : '',
      known.identityNumber ?? '',
      known.telephone ?? '',
      known.email ?? '',
    ])
    .filter(isTelling)

const namesOf = ({ name, contact = '', representative = '' }: Person): readonly string[] => [
  name,
  contact,
  representative,
]

const isTelling = (words: string): boolean => words.trim().length >= 2

/** The name of a county alone tells nobody's home. */
const isPlace = (address: string | undefined): address is string => (address ?? '').trim().length >= 6

async function peopleOf(
  trx: Transaction<Schema>,
  { organ, people, now }: Pick<Office, 'organ' | 'people' | 'now'>,
  { registration: { applicantId, agentId } }: CaseFile,
  by: { readonly actor: string; readonly why: string },
): Promise<readonly Person[]> {
  const found: Person[] = []
  for (const person of [applicantId, agentId]) {
    const known = person && (await openPerson(trx, people, { organ: organ.id, person }, { ...by, at: now() }))
    if (known) found.push(known)
  }
  return found
}
