import { type Result, yes } from '../kernel/result.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import { type Person, samePeople, writePerson } from '../store/people.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

/** A third party or another organ that is to be consulted (arts. 32–34): its letters are addressed by what is kept here. */
export interface PartyForm {
  readonly kind: ApplicantKind
  readonly person: Person
}

/** Keeps a party sealed and apart, as applicants are, and gives the id a consultation names it by; one known before keeps its id. */
export function keepParty(
  office: Office,
  form: PartyForm,
  key?: string,
): Promise<Result<{ readonly partyId: string }, OfficeRefusal>> {
  return once(office, key === undefined ? undefined : { key, request: { party: form } }, async (trx) => {
    const { organ, people, newId } = office
    const [known] = await samePeople(trx, people, organ.id, form.person)
    const partyId = known ?? newId()
    await writePerson(trx, people, { organ: organ.id, person: partyId }, form.kind, form.person)
    return yes({ partyId })
  })
}
