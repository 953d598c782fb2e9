import type { Wanted } from '../casework/case-events.ts'
import { isSameMatter } from '../casework/similar-matter.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { maskedPeople, type Person, samePeople } from '../store/people.ts'
import type { MaskedPerson } from '../store/person-view.ts'
import type { Office } from './office.ts'

/** What is known so far of a request that is being entered. */
export interface Arriving {
  readonly applicant?: Pick<Person, 'name' | 'identityNumber' | 'telephone'>
  readonly wanted?: Wanted
}

export interface AlikeCase {
  readonly caseId: string
  readonly number: string
  readonly wanted: string
  readonly stage: string
  readonly outcome: string | null
  readonly receivedOn: CivilDate | null
  readonly sameApplicant: boolean
}

export interface ReceivingHints {
  /** Masked: whoever asks again is recognised without being opened. */
  readonly known?: MaskedPerson & {
    readonly applicantId: string
    readonly cases: number
    readonly thisMonth: number
  }
  /** Those of the same applicant first, then the newest. */
  readonly alike: readonly AlikeCase[]
}

/** Only so many of the newest cases are compared while somebody types. */
const compared = 2_000
const shown = 5

/** Who this is and what was asked before, while a request is entered at the counter (B7). Writes nothing and opens nobody. */
export async function receivingHints(office: Office, { applicant, wanted }: Arriving): Promise<ReceivingHints> {
  const { db, organ, people, today } = office
  const [applicantId] = applicant ? await samePeople(db, people, organ.id, applicant) : []
  const masked =
    applicantId === undefined ? undefined : (await maskedPeople(db, people, organ.id, [applicantId])).get(applicantId)
  const cases = db
    .selectFrom('case_register')
    .where('organ_id', '=', organ.id)
    .where('voided', '=', false)
    .where('matter', '=', 'disclosure')
  const own =
    applicantId === undefined
      ? []
      : await cases.select(['received_on', 'arrived_on']).where('applicant_id', '=', applicantId).execute()
  const month = today().slice(0, 7)
  return {
    ...(masked &&
      applicantId !== undefined && {
        known: {
          ...masked,
          applicantId,
          cases: own.length,
          thisMonth: own.filter(({ received_on, arrived_on }) => (received_on ?? arrived_on).startsWith(month)).length,
        },
      }),
    alike: wanted ? await alikeCases(wanted, applicantId) : [],
  }

  async function alikeCases(wanted: Wanted, applicant: string | undefined): Promise<readonly AlikeCase[]> {
    const rows = await cases
      .select([
        'case_id as caseId',
        'number',
        'wanted',
        'stage',
        'outcome',
        'received_on as receivedOn',
        'applicant_id as applicantId',
      ])
      .orderBy('arrived_on', 'desc')
      .limit(compared)
      .execute()
    return rows
      .filter((row) => isSameMatter(wanted, { description: row.wanted }))
      .map(({ applicantId, ...row }) => ({ ...row, sameApplicant: applicantId === applicant }))
      .toSorted((one, other) => Number(other.sameApplicant) - Number(one.sameApplicant))
      .slice(0, shown)
  }
}
