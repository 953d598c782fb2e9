import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { workerLock } from './locks.ts'
import type { Schema } from './schema.ts'

/** The pools of workers of this program, known to all others as long as it lives. */
export interface LiveWorkers {
  readonly begins: (poolId: string) => void
  readonly end: () => Promise<void>
}

/** A pool that has just begun may hold a job before it holds its lock: until then it may not be taken for dead. */
const youngest = '10 seconds'

/**
 * Holds a lock for each pool on a connection of its own: the server forgets it when the program ends, however it ends.
 * A lost connection is made anew.
 */
export async function liveWorkers(url: string): Promise<LiveWorkers> {
  const pools = new Set<string>()
  let client: Client | undefined
  const ending = new AbortController()

  const hold = (holder: Client, poolId: string): Promise<unknown> =>
    holder
      .query('select pg_advisory_lock_shared(hashtextextended($1, $2))', [poolId, workerLock])
      .catch(() => undefined)

  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url, application_name: 'gongkai workers', keepAlive: true })
    fresh.on('error', () => undefined)
    await fresh.connect()
    fresh.on('end', () => {
      client = undefined
      if (!ending.signal.aborted) void comeBack()
    })
    client = fresh
    for (const poolId of pools) await hold(fresh, poolId)
  }
  const comeBack = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const back = await connect().then(
        () => true,
        () => false,
      )
      if (back) return
      await pause(500)
    }
  }

  await connect()
  return {
    begins: (poolId) => {
      pools.add(poolId)
      if (client) void hold(client, poolId)
    },
    end: async () => {
      ending.abort()
      await client?.end().catch(() => undefined)
    },
  }
}

/**
 * Gives back the jobs of pools whose program is no more; how many pools that were. Their jobs begin anew, without waiting
 * for the hours after which the queue would do so by itself.
 */
export const reclaimJobs = (db: Kysely<Schema>): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ worker: string }>`
      with holder as materialized (
        select distinct locked_by as worker from graphile_worker.jobs
        where locked_by is not null and locked_at < now() - ${youngest}::interval
      )
      select worker from holder where pg_try_advisory_xact_lock(hashtextextended(worker, ${workerLock}))`.execute(trx)
    const dead = rows.map(({ worker }) => worker)
    if (dead.length > 0) await sql`select graphile_worker.force_unlock_workers(${dead}::text[])`.execute(trx)
    return dead.length
  })
