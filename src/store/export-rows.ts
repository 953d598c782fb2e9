import { sql, type Transaction } from 'kysely'
import { unseal, type PeopleKeys } from './people-keys.ts'
import type { Instant } from './instant.ts'
import type { Person } from './people.ts'
import type { Schema } from './schema.ts'
import { tableKeys } from './tables.table.ts'

/** What is exported row by row as the server holds it. */
export type ExportedTable = 'case_register' | 'dispute_register' | 'ledger_register' | 'event_log'

/** Rows in one statement. */
const batch = 1_000

/** The rows of a table of an organ as the server writes them, in the order of their key; memory stays flat. */
export async function* exportRows(
  trx: Transaction<Schema>,
  organ: string,
  table: ExportedTable,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const keys = tableKeys[table].filter((key) => key !== 'organ_id')
  const key = sql.join(keys.map((name) => sql.ref(name)))
  for (let last: readonly unknown[] | undefined; ;) {
    const after = last ? sql`and (${key}) > (${sql.join([...last])})` : sql``
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select row_to_json(r) as row from ${sql.table(table)} r
      where organ_id = ${organ} ${after} order by ${key} limit ${batch}`.execute(trx)
    for (const { row } of rows) yield row
    const end = rows.at(-1)?.row
    if (rows.length < batch || !end) return
    last = keys.map((name) => end[name])
  }
}

/** An applicant as known, opened. */
export interface OpenedPerson extends Partial<Person> {
  readonly personId: string
  readonly kind: string
}

/** Everybody an organ knows, opened one after the other; each opening is written down. */
export async function* exportPeople(
  trx: Transaction<Schema>,
  keys: PeopleKeys,
  organ: string,
  reading: { readonly actor: string; readonly why: string; readonly at: Instant },
): AsyncGenerator<OpenedPerson> {
  for (let last = ''; ;) {
    const rows = await trx
      .selectFrom('person')
      .select(['person_id', 'kind', 'key_version', 'sealed'])
      .where('organ_id', '=', organ)
      .where('person_id', '>', last)
      .orderBy('person_id')
      .limit(batch)
      .execute()
    const opened = rows.flatMap(({ person_id: personId, kind, key_version, sealed }) =>
      sealed
        ? [
            {
              personId,
              kind,
              ...(JSON.parse(unseal(keys, key_version, { organ, person: personId }, sealed)) as Person),
            },
          ]
        : [],
    )
    if (opened.length > 0)
      await trx
        .insertInto('person_reading')
        .values(opened.map(({ personId }) => ({ organ_id: organ, person_id: personId, ...reading })))
        .execute()
    yield* opened
    if (rows.length < batch) return
    last = rows.at(-1)?.person_id ?? last
  }
}
