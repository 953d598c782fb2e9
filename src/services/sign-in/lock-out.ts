import { type Kysely, sql } from 'kysely'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'

/**
 * How many failures in a row close sign-in, and for how long (docs/adr/0172-locks-that-no-stranger-turns.md). `pair`: one name tried from one
 * address, five, as GB/T 22239 asks for a limit. `account`: one name tried from addresses it never came in from. `address`: many more, because
 * a whole office may stand behind one. `proof`: codes and passwords asked of somebody whose first proof was right.
 */
// prettier-ignore
export const lockLimits = {
  pair:    { failures: 5,  minutes: 15 },
  account: { failures: 50, minutes: 15 },
  address: { failures: 50, minutes: 15 },
  proof:   { failures: 5,  minutes: 15 },
} as const

export type LockKind = keyof typeof lockLimits

export interface LockKey {
  readonly kind: LockKind
  readonly of: string
}

/** Longer than any lock lasts. */
const sweptAfterMinutes = 60

/**
 * Counts a try before it is made, so that tries at the same time cannot slip past the limit together. Answers 0 when it may be made, else
 * after how many minutes it may. A lock ends by itself; failures long past are forgotten.
 */
export async function countTry(db: Kysely<Schema>, now: Instant, { kind, of }: LockKey): Promise<number> {
  const { failures, minutes } = lockLimits[kind]
  const key = `${kind}:${of}`
  const { rows } = await sql<{ locked_until: Instant | null; failures: number }>`
    insert into sign_in_lock as lock (key, failures, since) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = case when ${over(minutes, now)} then 1 else lock.failures + 1 end,
      since = case when ${over(minutes, now)} then ${now} else lock.since end,
      locked_until = case
        when ${over(minutes, now)} then null
        when lock.locked_until is null and lock.failures >= ${failures} then ${now}::timestamptz + make_interval(mins => ${minutes})
        else lock.locked_until end
    returning locked_until, failures`.execute(db)
  const until = rows[0]?.locked_until
  return until ? Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000)) : 0
}

/** The lock has ended, or the last failures lie so far back that they no longer count. */
const over = (minutes: number, now: Instant) => sql`(
  lock.locked_until <= ${now} or (lock.locked_until is null and lock.since <= ${now}::timestamptz - make_interval(mins => ${minutes})))`

/** After a success nothing is held against who tried; what others share with him keeps its failures, but this try was none. */
export async function forgetTry(db: Kysely<Schema>, { kind, of }: LockKey): Promise<void> {
  const key = `${kind}:${of}`
  if (kind === 'pair' || kind === 'proof') await db.deleteFrom('sign_in_lock').where('key', '=', key).execute()
  else
    await db
      .updateTable('sign_in_lock')
      .set((of) => ({ failures: of('failures', '-', 1) }))
      .where('key', '=', key)
      .where('failures', '>', 0)
      .execute()
}

/** Takes away locks that have ended and failures that no longer count; answers how many. */
export async function sweepLocks({
  db,
  now,
}: {
  readonly db: Kysely<Schema>
  readonly now: () => Instant
}): Promise<number> {
  const { rows } = await sql`
    delete from sign_in_lock
    where since <= ${now()}::timestamptz - make_interval(mins => ${sweptAfterMinutes})
      and (locked_until is null or locked_until <= ${now()})
    returning key`.execute(db)
  return rows.length
}
