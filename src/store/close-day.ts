import { sql, type Kysely } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import { closingLock } from './locks.ts'
import { noHash, startRoot, type HashName, type RootLine } from './log-hash.ts'
import type { Schema } from './schema.ts'

export interface DayRoot {
  readonly organ: string
  readonly day: CivilDate
  readonly events: number
  readonly hashName: HashName
  readonly root: Buffer
  readonly previousRoot: Buffer
}

/** The day has not ended in China, or it or a later one is closed. */
export type CloseRefusal = 'day-not-over' | 'already-closed'

/**
 * Closes the log of an organ up to a day: one hash over every event written down since the day closed before, chained to
 * that day's root (docs/adr/0093). Afterwards nothing can be written on it.
 */
export function closeDay(
  db: Kysely<Schema>,
  organ: string,
  day: CivilDate,
  hashName: HashName = 'sha256',
): Promise<Result<DayRoot, CloseRefusal>> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${closingLock}, hashtext(${organ}))`.execute(trx)
    const last = await trx
      .selectFrom('log_root')
      .select(['day', 'root'])
      .where('organ_id', '=', organ)
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last && last.day >= day) return no('already-closed')
    const { rows } = await sql<{ over: boolean }>`
      select (now() at time zone 'Asia/Shanghai')::date > ${day}::date as over`.execute(trx)
    if (rows[0]?.over !== true) return no('day-not-over')

    const previousRoot = last?.root ?? noHash
    const root = startRoot(hashName, organ, day, previousRoot)
    let events = 0
    for await (const line of linesOf(trx, organ, last?.day, day)) {
      root.add(line)
      events += 1
    }
    const closed = { organ, day, events, hashName, root: root.end(), previousRoot }
    await trx
      .insertInto('log_root')
      .values({ organ_id: organ, day, events, hash_name: hashName, root: closed.root, previous_root: previousRoot })
      .execute()
    return yes(closed)
  })
}

const batch = 5_000

/** The events written down after one day and until another, in the order a root takes them. */
export async function* linesOf(
  db: Kysely<Schema>,
  organ: string,
  after: CivilDate | undefined,
  until: CivilDate,
): AsyncGenerator<RootLine> {
  let from: RootLine | undefined
  for (;;) {
    let query = db
      .selectFrom('event_log')
      .select(['stream', 'seq', 'hash'])
      .where('organ_id', '=', organ)
      .where('at', '<', sql<never>`((${until}::date + 1)::timestamp at time zone 'Asia/Shanghai')`)
    if (after !== undefined)
      query = query.where('at', '>=', sql<never>`((${after}::date + 1)::timestamp at time zone 'Asia/Shanghai')`)
    if (from) query = query.where(sql<boolean>`(stream, seq) > (${from.stream}, ${from.seq}::int)`)
    const rows = await query.orderBy('stream').orderBy('seq').limit(batch).execute()
    yield* rows
    from = rows.at(-1)
    if (rows.length < batch) return
  }
}
