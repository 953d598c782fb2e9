import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { Instant } from './instant.ts'
import type { OutboxTable, Schema } from './schema.ts'

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
  trx
    .selectFrom('outbox')
    .selectAll()
    .where('organ_id', '=', organ)
    .where('done_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()

export async function markDone(db: Kysely<Schema>, { organ_id, id }: OutboxRow, at: Instant): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ done_at: at, attempts: sql`attempts + 1`, last_error: null })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute()
}

export async function markFailed(db: Kysely<Schema>, { organ_id, id }: OutboxRow, error: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ attempts: sql`attempts + 1`, last_error: error })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute()
}
