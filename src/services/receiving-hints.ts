import type { Wanted } from '../casework/case-events.ts'
import { isSameMatter } from '../casework/similar-matter.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { receiptDay } from '../statute/receipt-day.ts'
import type { ChannelCode } from '../statute/receipt-day.table.ts'
import { replyDueOn } from '../statute/reply-deadline.ts'
import { maskedPeople, type Person, samePeople } from '../store/people.ts'
import type { MaskedPerson } from '../store/person-view.ts'
import type { Office } from './office.ts'

/** What is known so far of a request that is being entered. */
export interface Arriving {
  readonly applicant?: Pick<Person, 'name' | 'identityNumber' | 'telephone'>
  readonly wanted?: Wanted
  readonly channel?: ChannelCode
  /** The day it reached the organ; today when left out. */
  readonly arrivedOn?: CivilDate
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
  /** When the channel settles the day of receipt by itself: that day, and by when the office must reply (arts. 31, 33). */
  readonly received?: { readonly on: CivilDate; readonly due: CivilDate; readonly provisional: boolean }
  /** Those of the same applicant first, then the newest. */
  readonly alike: readonly AlikeCase[]
}

/** Only so many of the newest cases are compared while somebody types. */
const compared = 2_000
const shown = 5

/** Who this is and what was asked before, while a request is entered at the counter (B7). Writes nothing and opens nobody. */
export async function receivingHints(
  office: Office,
  { applicant, wanted, channel, arrivedOn = office.today() }: Arriving,
): Promise<ReceivingHints> {
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
  const received = channel && receivedAtOnce(office, channel, arrivedOn)
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
    ...(received && { received }),
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

function receivedAtOnce({ calendar }: Office, channel: ChannelCode, arrivedOn: CivilDate): ReceivingHints['received'] {
  const received = receiptDay(channel, { submitted: arrivedOn })
  const reply = received.ok ? replyDueOn({ receivedOn: received.value.day }, calendar) : undefined
  return received.ok && reply?.ok
    ? { on: received.value.day, due: reply.value.due, provisional: reply.value.provisional }
    : undefined
}
