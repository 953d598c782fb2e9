import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The next number of a series of an organ and year, from 1, without a gap: who takes one makes the next wait until it is used. */
export async function nextNumber(trx: Transaction<Schema>, organ: string, name: string, year: number): Promise<number> {
  const { last } = await trx
    .insertInto('counter')
    .values({ organ_id: organ, name, year, last: 1 })
    .onConflict((on) => on.columns(['organ_id', 'name', 'year']).doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** The last number given of a series; 0 before the first. */
export async function lastNumber(trx: Transaction<Schema>, organ: string, name: string, year: number): Promise<number> {
  const row = await trx
    .selectFrom('counter')
    .select('last')
    .where('organ_id', '=', organ)
    .where('name', '=', name)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Lets a series go on after a number that was given elsewhere, as in an imported ledger. Never backwards. */
export async function numberTaken(
  trx: Transaction<Schema>,
  organ: string,
  name: string,
  year: number,
  number: number,
): Promise<void> {
  await trx
    .insertInto('counter')
    .values({ organ_id: organ, name, year, last: number })
    .onConflict((on) =>
      on.columns(['organ_id', 'name', 'year']).doUpdateSet({ last: sql`greatest(counter.last, excluded.last)` }),
    )
    .execute()
}
