import { sql, type Kysely, type Transaction } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { Instant } from './instant.ts'
import { lookupMark, seal, unseal, type PeopleKeys } from './people-keys.ts'
import { maskPerson, type MaskedPerson } from './person-view.ts'
import type { Schema } from './schema.ts'

/** What is known of an applicant. The log and the registers know only the id and the kind. */
export interface Person {
  /** Of a person, or of an organisation. */
  readonly name: string
  readonly identityNumber?: string
  readonly telephone?: string
  readonly email?: string
  readonly address?: string
  readonly postcode?: string
  /** Who acts for an organisation: its legal representative and the person to talk to. */
  readonly representative?: string
  readonly contact?: string
  /** Art. 43: what helps somebody who has difficulty reading, seeing or hearing. */
  readonly assistance?: string
}

export interface PersonId {
  readonly organ: string
  readonly person: string
}

/** Who reads an entry, and what for; kept with every reading. */
export interface Reading {
  readonly actor: string
  readonly why: string
  readonly at: Instant
}

/** Writes what is known of a person, in place of what was known before. */
export async function writePerson(
  trx: Transaction<Schema>,
  keys: PeopleKeys,
  id: PersonId,
  kind: ApplicantKind,
  known: Person,
): Promise<void> {
  const { organ_id, person_id, ...row } = sealedRow(keys, id, kind, known)
  await trx
    .insertInto('person')
    .values({ organ_id, person_id, ...row })
    .onConflict((on) => on.columns(['organ_id', 'person_id']).doUpdateSet(row))
    .execute()
}

/** Writes many people who are new, in one statement. Throws when one of the ids is taken. */
export async function writePeople(
  trx: Transaction<Schema>,
  keys: PeopleKeys,
  people: readonly { readonly id: PersonId; readonly kind: ApplicantKind; readonly known: Person }[],
): Promise<void> {
  const rows = people.map(({ id, kind, known }) => sealedRow(keys, id, kind, known))
  if (rows.length > 0) await trx.insertInto('person').values(rows).execute()
}

const sealedRow = (keys: PeopleKeys, { organ, person }: PersonId, kind: ApplicantKind, known: Person) => ({
  organ_id: organ,
  person_id: person,
  kind,
  key_version: keys.current,
  sealed: seal(keys, { organ, person }, JSON.stringify(known)),
  lookup: [...ownMarks(keys, organ, known), nameMark(keys, organ, known.name)],
  erased_on: null,
})

const marksAtOnce = 2_000

/**
 * For each of many people, by their place in the list, who of those known is the same (as `samePeople` tells), and which
 * earlier one of the list is; an empty answer is somebody new.
 */
export async function recognisePeople(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  people: readonly Pick<Person, 'name' | 'identityNumber' | 'telephone'>[],
): Promise<readonly { readonly known?: string; readonly sameAs?: number }[]> {
  const marks = people.map((person) => ownMarks(keys, organ, person).map((mark) => mark.toString('hex')))
  const wanted = [...new Set(marks.flat())]
  const known = new Map<string, string>()
  for (let from = 0; from < wanted.length; from += marksAtOnce) {
    const some = wanted.slice(from, from + marksAtOnce).map((mark) => Buffer.from(mark, 'hex'))
    const { rows } = await sql<{ mark: string; person_id: string }>`
      select encode(mark, 'hex') as mark, min(person_id) as person_id
      from person, unnest(lookup) as mark
      where organ_id = ${organ} and lookup && ${some}::bytea[]
      group by mark`.execute(db)
    for (const { mark, person_id } of rows) known.set(mark, person_id)
  }
  const first = new Map<string, number>()
  return marks.map((own, index) => {
    const person = own.map((mark) => known.get(mark)).find((id) => id !== undefined)
    if (person !== undefined) return { known: person }
    const sameAs = own.map((mark) => first.get(mark)).find((at) => at !== undefined)
    for (const mark of own) if (!first.has(mark)) first.set(mark, sameAs ?? index)
    return sameAs === undefined ? {} : { sameAs }
  })
}

/** Opens an entry and writes down who did. Undefined when there is no such person, or the entry was erased. */
export async function openPerson(
  trx: Transaction<Schema>,
  keys: PeopleKeys,
  id: PersonId,
  { actor, why, at }: Reading,
): Promise<Person | undefined> {
  const known = await readPerson(trx, keys, id)
  if (known)
    await trx
      .insertInto('person_reading')
      .values({ organ_id: id.organ, person_id: id.person, actor, why, at })
      .execute()
  return known
}

/** What a list shows of people; nobody is written down, for nothing is told. People erased or unknown are missing. */
export async function maskedPeople(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, MaskedPerson>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['person_id', 'key_version', 'sealed'])
    .where('organ_id', '=', organ)
    .where('person_id', 'in', [...people])
    .execute()
  return new Map(
    rows.flatMap(({ person_id: person, key_version, sealed }) =>
      sealed ? [[person, maskPerson(parsed(unseal(keys, key_version, { organ, person }, sealed)))] as const] : [],
    ),
  )
}

/**
 * People of an organ with the same identity number, or telephone and name: whoever asks again is found without
 * opening anybody.
 */
export async function samePeople(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  known: Pick<Person, 'name' | 'identityNumber' | 'telephone'>,
): Promise<readonly string[]> {
  return marked(db, organ, ownMarks(keys, organ, known))
}

/** People of an organ by their full name; namesakes are many. */
export const peopleNamed = (
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  name: string,
): Promise<readonly string[]> => marked(db, organ, [nameMark(keys, organ, name)])

async function marked(db: Kysely<Schema>, organ: string, marks: readonly Buffer[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('person')
    .select('person_id')
    .where('organ_id', '=', organ)
    .where(sql<boolean>`lookup && ${marks}::bytea[]`)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Erases what is known of a person; id and kind stay, for the log speaks of them. Answers whether there was anything. */
export async function erasePerson(
  trx: Transaction<Schema>,
  { organ, person }: PersonId,
  on: CivilDate,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('person')
    .set({ sealed: null, lookup: [], erased_on: on })
    .where('organ_id', '=', organ)
    .where('person_id', '=', person)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Erases people who came with an import and whom no case that stands names. */
export async function erasePeopleWithoutCase(
  trx: Transaction<Schema>,
  organ: string,
  batch: string,
  on: CivilDate,
): Promise<void> {
  await sql`
    update person set sealed = null, lookup = '{}', erased_on = ${on}
    where organ_id = ${organ} and sealed is not null and person_id >= ${`${batch}-`} and person_id < ${`${batch}.`}
      and person_id not in (
        select applicant_id collate "C" from case_register
        where organ_id = ${organ} and not voided
          and applicant_id collate "C" >= ${`${batch}-`} and applicant_id collate "C" < ${`${batch}.`}
      )
      and left(person_id, -2) not in (
        select case_id from case_register
        where organ_id = ${organ} and not voided and case_id >= ${`${batch}-`} and case_id < ${`${batch}.`}
      )`.execute(trx)
}

/**
 * Seals a number of entries of older keys with the current one; answers how many were left to do before it. Called until it
 * answers 0, while everybody works on: both keys can be read meanwhile.
 */
export async function resealPeople(db: Kysely<Schema>, keys: PeopleKeys, most = 500): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('person')
      .select(['organ_id', 'person_id', 'key_version', 'sealed'])
      .where('sealed', 'is not', null)
      .where('key_version', '<>', keys.current)
      .orderBy('organ_id')
      .orderBy('person_id')
      .limit(most)
      .forUpdate()
      .execute()
    for (const { organ_id, person_id, key_version, sealed } of rows) {
      if (!sealed) continue
      const of = { organ: organ_id, person: person_id }
      await trx
        .updateTable('person')
        .set({ key_version: keys.current, sealed: seal(keys, of, unseal(keys, key_version, of, sealed)) })
        .where('organ_id', '=', organ_id)
        .where('person_id', '=', person_id)
        .execute()
    }
    return rows.length
  })
}

async function readPerson(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  { organ, person }: PersonId,
): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .select(['key_version', 'sealed'])
    .where('organ_id', '=', organ)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.sealed ? parsed(unseal(keys, row.key_version, { organ, person }, row.sealed)) : undefined
}

const parsed = (words: string): Person => JSON.parse(words) as Person

/** What tells a person from namesakes. */
function ownMarks(
  keys: PeopleKeys,
  organ: string,
  { name, identityNumber, telephone }: Pick<Person, 'name' | 'identityNumber' | 'telephone'>,
): Buffer[] {
  const marks: Buffer[] = []
  const number = plain(identityNumber)
  const phone = plain(telephone)
  if (number) marks.push(lookupMark(keys, organ, 'identity', number))
  if (phone) marks.push(lookupMark(keys, organ, 'telephone and name', `${phone} ${plain(name)}`))
  return marks
}

const nameMark = (keys: PeopleKeys, organ: string, name: string): Buffer => lookupMark(keys, organ, 'name', plain(name))

/** Full-width letters, blanks and dashes make no difference. */
const plain = (text = ''): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-—–·.()]/g, '')
    .toUpperCase()
