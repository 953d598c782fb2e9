import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { beginningOf } from './log-events.ts'

/** What is asked of the readings; everything that is given must hold. */
export interface PersonReadingsAsked {
  readonly actor?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** The number of a case whose applicant was opened. */
  readonly caseNumber?: string
  /** The reading after which the page begins. */
  readonly before?: string
  readonly most: number
}

/** A case of whoever was opened. */
export interface CaseOfPerson {
  readonly caseId: string
  readonly number: string
}

/** Who opened whose data, when and why, the newest first; whose is told by cases, never by name. */
export async function personReadings(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { actor, from, to, caseNumber, before, most }: PersonReadingsAsked,
) {
  let query = db
    .selectFrom('person_reading')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organ_id', '=', 'person_reading.organ_id')
        .onRef('person.person_id', '=', 'person_reading.person_id'),
    )
    .select([
      sql<string>`person_reading.id::text`.as('id'),
      'person_reading.person_id',
      'person_reading.actor',
      'person_reading.why',
      'person_reading.at',
      'person.kind',
      'person.erased_on',
    ])
    .where('person_reading.organ_id', '=', organId)
  if (actor !== undefined) query = query.where('person_reading.actor', '=', actor)
  if (from) query = query.where('person_reading.at', '>=', beginningOf(from))
  if (to) query = query.where('person_reading.at', '<', beginningOf(addDays(to, 1)))
  if (before !== undefined) query = query.where('person_reading.id', '<', before)
  if (caseNumber !== undefined)
    query = query.where('person_reading.person_id', 'in', (of) =>
      of
        .selectFrom('case_register')
        .select('applicant_id')
        .where('organ_id', '=', organId)
        .where('number', '=', caseNumber),
    )
  const rows = await query
    .orderBy('person_reading.id', 'desc')
    .limit(most + 1)
    .execute()
  const page = rows.slice(0, most)
  const cases = await casesOf(
    db,
    organId,
    page.map(({ person_id }) => person_id),
  )
  const last = rows.length > page.length ? page.at(-1) : undefined
  return {
    readings: page.map((row) => ({ ...row, cases: cases.get(row.person_id) ?? [] })),
    ...(last && { next: last.id }),
  }
}

async function casesOf(db: ReadonlyKysely<Schema>, organId: string, people: readonly string[]) {
  const cases = new Map<string, CaseOfPerson[]>()
  if (people.length === 0) return cases
  const rows = await db
    .selectFrom('case_register')
    .select(['applicant_id', 'case_id', 'number'])
    .where('organ_id', '=', organId)
    .where('applicant_id', 'in', [...new Set(people)])
    .orderBy('number', 'desc')
    .execute()
  for (const { applicant_id, case_id, number } of rows)
    cases.set(applicant_id, [...(cases.get(applicant_id) ?? []), { caseId: case_id, number }])
  return cases
}
