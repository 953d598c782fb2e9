import { Logger } from 'graphile-worker'
import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Says nothing: what happens to jobs is told by the program that runs them. */
export const quietJobs = new Logger(() => () => undefined)

export interface JobOptions {
  /** A job with the same key that has not begun is replaced, not added to. */
  readonly key?: string
  readonly runAt?: string
  readonly queue?: string
  readonly maxAttempts?: number
}

/** Adds a job inside the transaction: it exists if and only if the transaction commits. */
export async function enqueue(
  trx: Transaction<Schema>,
  task: string,
  payload: unknown,
  { key, runAt, queue, maxAttempts }: JobOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, job_key := ${key ?? null}::text,
    run_at := ${runAt ?? null}::timestamptz, queue_name := ${queue ?? null}::text, max_attempts := ${maxAttempts ?? null}::int
  )`.execute(trx)
}
