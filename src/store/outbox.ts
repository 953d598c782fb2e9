import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { Instant } from './instant.ts'
import type { OutboxTable } from './log-tables.ts'
import type { Schema } from './schema.ts'

/** Something to be done outside the database after the transaction: a letter set, a message sent. */
export interface Outgoing {
  readonly organ: string
  readonly kind: string
  readonly payload: unknown
  readonly at: Instant
}

/** Puts work into the outbox, in the transaction that makes it necessary. */
export async function putOut(trx: Transaction<Schema>, outgoing: readonly Outgoing[]): Promise<void> {
  if (outgoing.length === 0) return
  await trx
    .insertInto('outbox')
    .values(
      outgoing.map(({ organ, kind, payload, at }) => ({
        organ_id: organ,
        kind,
        payload: JSON.stringify(payload),
        created_at: at,
      })),
    )
    .execute()
}

export type OutboxRow = Selectable<OutboxTable>

/** Takes open work, oldest first; rows another worker holds are passed over. They are held until the transaction ends. */
export const takeOpen = (trx: Transaction<Schema>, organ: string, most: number): Promise<OutboxRow[]> =>
  open(trx, organ, most).execute()

/** As `takeOpen`, of some kinds, what may be tried by an instant. */
export const takeDue = (
  trx: Transaction<Schema>,
  organ: string,
  kinds: readonly string[],
  at: Instant,
  most: number,
): Promise<OutboxRow[]> =>
  open(trx, organ, most)
    .where('kind', 'in', [...kinds])
    .where('given_up_at', 'is', null)
    .where((row) => row.or([row('try_after', 'is', null), row('try_after', '<=', at)]))
    .execute()

const open = (trx: Transaction<Schema>, organ: string, most: number) =>
  trx
    .selectFrom('outbox')
    .selectAll()
    .where('organ_id', '=', organ)
    .where('done_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()

/** What stands as the error of work that was begun and not heard of since; the second time it is not begun again. */
export const interrupted = { once: 'interrupted', twice: 'interrupted-again' } as const

/** Writes down, before it is begun outside the database, that work is being tried, and until when nobody else shall. */
export async function claim(db: Kysely<Schema>, row: OutboxRow, until: Instant): Promise<OutboxRow> {
  const { organ_id, id, last_error } = row
  return db
    .updateTable('outbox')
    .set({
      attempts: sql`attempts + 1`,
      last_error: last_error === interrupted.once ? interrupted.twice : interrupted.once,
      try_after: until,
    })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Whether work is still the same attempt; it is held until the transaction ends. */
export async function isStillTried(trx: Transaction<Schema>, { organ_id, id, attempts }: OutboxRow): Promise<boolean> {
  const row = await trx
    .selectFrom('outbox')
    .select('id')
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('done_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export async function markDone(
  db: Kysely<Schema>,
  { organ_id, id }: OutboxRow,
  at: Instant,
  evidence: string | null = null,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ done_at: at, last_error: null, try_after: null, evidence })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute()
}

/** It did not go; it is tried again, not before an instant. */
export async function markFailed(
  db: Kysely<Schema>,
  { organ_id, id }: OutboxRow,
  error: string,
  tryAfter: Instant | null = null,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ last_error: error, try_after: tryAfter })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute()
}

/** It did not go and is not tried again, unless somebody says so. */
export async function giveUp(
  db: Kysely<Schema>,
  { organ_id, id }: OutboxRow,
  error: string,
  at: Instant,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ last_error: error, given_up_at: at })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute()
}

/** Lets what was given up, or waits, be tried at once; answers whether there was such a row. What is being tried now is left to it. */
export async function tryAgain(db: Kysely<Schema>, organ: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ attempts: 0, given_up_at: null, try_after: null, last_error: null })
    .where('organ_id', '=', organ)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .where((row) =>
      row.or([
        row('given_up_at', 'is not', null),
        row.and([row('attempts', '>', 0), row('last_error', 'not in', Object.values(interrupted))]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
