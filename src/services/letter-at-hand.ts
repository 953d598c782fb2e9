import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseEvent, DeliveryRoute } from '../casework/case-events.ts'
import type { CaseFile, LetterKept } from '../casework/case-file.ts'
import { dueOf } from '../casework/case-clock.ts'
import { casework } from '../casework/casework.ts'
import { letterOf } from '../casework/letters-owed.ts'
import { replay } from '../kernel/decider.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { type Result, yes } from '../kernel/result.ts'
import { composeLetter } from '../letters/compose-letter.ts'
import type { ComposedLetter } from '../letters/composed-letter.ts'
import type { LetterParties } from '../letters/letter-input.ts'
import { readForUpdate } from '../store/event-log.ts'
import { openPerson, type Person } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Which letter of which case, how and when it shall go. */
export interface LetterAsked {
  readonly caseId: string
  readonly letterId: string
  readonly route: DeliveryRoute
  /** Today when left out. */
  readonly on?: CivilDate
}

/** A letter of a case, with the case it belongs to. */
export interface LetterAtHand {
  readonly file: CaseFile
  readonly letter: LetterKept
}

/** Finds a letter of a case; the case is locked until the transaction ends. */
export async function findLetter(
  trx: Transaction<Schema>,
  { organ }: Office,
  { caseId, letterId }: Pick<LetterAsked, 'caseId' | 'letterId'>,
): Promise<Result<LetterAtHand, OfficeRefusal>> {
  const { events, seq } = await readForUpdate<CaseEvent>(trx, streamOf(organ.id, 'case', caseId))
  if (seq === 0) return refuseService('no-such-case', { id: caseId })
  const file = replay(casework, events)
  const letter = letterOf(file, letterId)
  return letter ? yes({ file, letter }) : refuseService('no-such-letter', { id: letterId })
}

/** Composes a letter as it would leave under a number; names are opened for it, which is written down. */
export async function composeFor(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  { file, letter }: LetterAtHand,
  { number, route, on }: { number: string; route: DeliveryRoute; on: CivilDate },
): Promise<Result<ComposedLetter, OfficeRefusal>> {
  const parties = await partiesOf(trx, office, actor, file, letter)
  if (!parties.ok) return parties
  const due = dueOf(asSent(file, letter, number, route, on), office.calendar)
  return composeLetter({
    file,
    letter,
    organ: office.organ,
    parties: parties.value,
    number,
    on,
    route,
    ...(due && { dueOn: due.due }),
  })
}

/** The case as it will stand once the letter is gone: an extension counts from its letter. */
export const asSent = (
  file: CaseFile,
  { letterId, key }: LetterKept,
  number: string,
  route: DeliveryRoute,
  on: CivilDate,
): CaseFile =>
  casework.evolve(file, { type: 'letter-sent', on, letterId, key, number, route, template: '', version: 0, hash: '' })

async function partiesOf(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  file: CaseFile,
  letter: LetterKept,
): Promise<Result<LetterParties, OfficeRefusal>> {
  const applicant = await opened(trx, office, actor, file.registration.applicantId, letter)
  if (!applicant) return refuseService('person-erased', { who: 'applicant' })
  const consultation = file.consultations.find(({ consultationId }) => consultationId === letter.consultationId)
  const party = consultation && (await opened(trx, office, actor, consultation.partyId, letter))
  if (consultation && !party) return refuseService('person-erased', { who: consultation.party })
  return yes({
    applicant: { name: applicant.name, ...(applicant.address !== undefined && { address: applicant.address }) },
    ...(party && { party: { name: party.name } }),
  })
}

const opened = (
  trx: Transaction<Schema>,
  { organ, people, now }: Office,
  actor: CaseActor,
  person: string,
  { key }: LetterKept,
): Promise<Person | undefined> =>
  openPerson(trx, people, { organ: organ.id, person }, { actor: actor.id, why: `letter-${key}`, at: now() })
