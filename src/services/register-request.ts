import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { Registration } from '../casework/case-events.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import { openPerson, type Person, samePeople, writePerson } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import { caseNumber } from './case-number.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

/** A request as it comes in: the people by name, and everything the case keeps. */
export interface RequestForm extends Omit<Registration, 'number' | 'applicantId' | 'agentId' | 'batch'> {
  readonly applicant: Person
  readonly agent?: Person
  /** The day it reached the organ; today when left out. */
  readonly arrivedOn?: CivilDate
}

export interface Registered {
  readonly caseId: string
  readonly number: string
  readonly applicantId: string
  readonly version: number
}

/**
 * Registers a request: its people are kept apart and sealed, the case gets the next number of its year. An applicant who
 * asked before is recognised by identity number, or by telephone and name, and keeps the id he has.
 */
export function registerRequest(
  office: Office,
  actor: CaseActor,
  form: RequestForm,
  key?: string,
): Promise<Result<Registered, OfficeRefusal>> {
  return once(office, key === undefined ? undefined : { key, request: form }, (trx) =>
    registerIn(trx, office, actor, form, key ?? office.newId()),
  )
}

/** As `registerRequest`, in the transaction of a caller who keeps more with it. */
export async function registerIn(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  form: RequestForm,
  commandId: string,
): Promise<Result<Registered, OfficeRefusal>> {
  const { applicant, agent, arrivedOn, ...rest } = form
  const caseId = office.newId()
  // First, because whoever takes a number waits for the one before him: two desks cannot take the same applicant for two.
  const number = await caseNumber(trx, office, arrivedOn ?? office.today())
  const applicantId = await keepPerson(trx, office, actor, applicant, form.applicantKind)
  const agentId = agent && (await keepPerson(trx, office, actor, agent, 'natural'))
  const registration: Registration = { ...rest, number, applicantId, ...(agentId !== undefined && { agentId }) }
  const result = await actOnCase(trx, office, {
    caseId,
    actor,
    command: { type: 'register', ...registration, ...(arrivedOn && { on: arrivedOn }) },
    commandId,
  })
  return result.ok ? yes({ caseId, number, applicantId, version: result.value.version }) : result
}

/**
 * Staff may find that somebody asks again; whoever files for himself over the internet is somebody new until staff has
 * seen who he is, else he could change what is kept of another.
 */
async function keepPerson(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  person: Person,
  kind: ApplicantKind,
): Promise<string> {
  const { organ, people, newId, now } = office
  const [known] = actor.roles.includes('clerk') ? await samePeople(trx, people, organ.id, person) : []
  const id = { organ: organ.id, person: known ?? newId() }
  const before = known && (await openPerson(trx, people, id, { actor: actor.id, why: 'asks-again', at: now() }))
  await writePerson(trx, people, id, kind, { ...before, ...person })
  return id.person
}
