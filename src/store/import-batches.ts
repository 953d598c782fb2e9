import { sql, type Kysely, type Transaction } from 'kysely'
import type { Instant } from './instant.ts'
import type { Schema } from './schema.ts'

/** Where an import stands; `running` also when it was interrupted. */
export type BatchState = 'running' | 'done' | 'undone' | 'undone-in-part'

/** An import: what was brought in, how it was understood, how far it came. */
export interface Batch {
  readonly id: string
  readonly kind: string
  /** Of the file. */
  readonly name: string
  readonly state: BatchState
  readonly actor: string
  readonly at: Instant
  /** Rows of the file that are entries, and how many of them were gone through. */
  readonly total: number
  readonly done: number
  readonly understanding: Understanding
  readonly tally: RowTally
}

/** What decides how a file is read; the same file so read is the same import. */
export interface Understanding {
  readonly fileHash: string
  readonly rowByRow: boolean
  readonly mapping: unknown
}

/** What became of the rows; of a wrong one only its place and what is wrong, for its words may name people. */
export interface RowTally {
  readonly good: number
  readonly faulty: number
  readonly faults: readonly {
    readonly sheet: string
    readonly row: number
    readonly field: string
    readonly code: string
  }[]
}

/** Until the transaction ends nobody else begins or goes on with an import of this file. */
export async function lockFile(trx: Transaction<Schema>, organ: string, fileHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${organ} ${fileHash}`}, 0))`.execute(trx)
}

export async function writeBatch(trx: Transaction<Schema>, organ: string, batch: Batch): Promise<void> {
  const { id, kind, name, state, actor, at, total, done, understanding, tally } = batch
  const row = { state, total, done, mapping: JSON.stringify(understanding), rows: JSON.stringify(tally) }
  await trx
    .insertInto('import_batch')
    .values({ organ_id: organ, batch_id: id, kind, name, actor, created_at: at, ...row })
    .onConflict((on) => on.columns(['organ_id', 'batch_id']).doUpdateSet(row))
    .execute()
}

/** Moves a batch on, if it still stands where it is thought to stand; answers whether it did. */
export async function moveBatch(
  trx: Transaction<Schema>,
  organ: string,
  batch: string,
  from: { readonly state: BatchState; readonly done: number },
  to: { readonly state: BatchState; readonly done: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('import_batch')
    .set(to)
    .where('organ_id', '=', organ)
    .where('batch_id', '=', batch)
    .where('state', '=', from.state)
    .where('done', '=', from.done)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The imports of an organ, the latest first; of one file when its hash is given. */
export async function batchesOf(db: Kysely<Schema>, organ: string, fileHash?: string): Promise<readonly Batch[]> {
  const rows = await db
    .selectFrom('import_batch')
    .selectAll()
    .where('organ_id', '=', organ)
    .$if(fileHash !== undefined, (query) => query.where(sql<boolean>`mapping ->> 'fileHash' = ${fileHash}`))
    .orderBy('created_at', 'desc')
    .orderBy('batch_id')
    .execute()
  return rows.map(({ batch_id, kind, name, state, actor, created_at, total, done, mapping, rows: tally }) => ({
    id: batch_id,
    kind,
    name,
    state: state as BatchState,
    actor,
    at: created_at,
    total,
    done,
    understanding: mapping as Understanding,
    tally: tally as RowTally,
  }))
}

export async function setBatchState(
  trx: Transaction<Schema>,
  organ: string,
  batch: string,
  state: BatchState,
): Promise<void> {
  await trx
    .updateTable('import_batch')
    .set({ state })
    .where('organ_id', '=', organ)
    .where('batch_id', '=', batch)
    .execute()
}
