import { sql, type Kysely, type Transaction } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'
import { eventHash, noHash, type HashName } from './log-hash.ts'
import type { Schema } from './schema.ts'
import type { Stream } from './streams.ts'

/** Any event: its type and day have columns of their own, everything else is its body. */
export interface StoredEvent {
  readonly type: string
  readonly on: CivilDate
}

/** A stream as it was read, and the place where its next event goes. */
export interface History<Event extends StoredEvent> {
  readonly stream: Stream
  readonly events: readonly Event[]
  /** Number of the last event; 0 before the first. */
  readonly seq: number
  readonly hash: Buffer
}

/** What is known of events besides themselves. */
export interface AppendMeta {
  readonly actor: string
  readonly commandId: string
  /** When they are written down; the clock's, never a person's. */
  readonly at: Instant
  readonly hashName?: HashName
}

/**
 * The history of a stream, for whoever will append to it: until the transaction ends, nobody else can read it so.
 * Lock and read are two statements, because a statement sees only what was committed when it began.
 */
export async function readForUpdate<Event extends StoredEvent>(
  trx: Transaction<Schema>,
  stream: Stream,
): Promise<History<Event>> {
  await sql`select pg_advisory_xact_lock_shared(${closingLock}, hashtext(${stream.organ})),
    pg_advisory_xact_lock(hashtextextended(${`${stream.organ}/${stream.name}`}, 0))`.execute(trx)
  return readHistory<Event>(trx, stream)
}

/** Held shared by whoever appends, alone by whoever closes a day (`close-day.ts`). */
export const closingLock = 726_301

/** The history of a stream as it is now; others may be adding to it. */
export async function readHistory<Event extends StoredEvent>(
  db: Kysely<Schema>,
  stream: Stream,
): Promise<History<Event>> {
  const rows = await db
    .selectFrom('event_log')
    .select(['type', 'happened_on', 'body', 'seq', 'hash'])
    .where('organ_id', '=', stream.organ)
    .where('stream', '=', stream.name)
    .orderBy('seq')
    .execute()
  const last = rows.at(-1)
  return {
    stream,
    events: rows.map(({ type, happened_on, body }) => ({ type, on: happened_on, ...body }) as unknown as Event),
    seq: last?.seq ?? 0,
    hash: last?.hash ?? noHash,
  }
}

/**
 * Adds events at the end of a history read with `readForUpdate`, all in one statement, and answers with the longer history.
 * Throws when the place is taken (the history was not read for update) or when the day they are written down on is closed.
 */
export async function append<Event extends StoredEvent>(
  trx: Transaction<Schema>,
  past: History<Event>,
  events: readonly Event[],
  meta: AppendMeta,
): Promise<History<Event>> {
  if (events.length === 0) return past
  const { stream } = past
  const { actor, commandId, at, hashName = 'sha256' } = meta
  const bodies = events.map(({ type: _type, on: _on, ...body }) => JSON.stringify(body))
  const previous: Buffer[] = []
  const hashes: Buffer[] = []
  let hash = past.hash
  for (const [index, { type, on }] of events.entries()) {
    previous.push(hash)
    const seq = past.seq + 1 + index
    const body = bodies[index] ?? ''
    hash = eventHash(
      hashName,
      { organ: stream.organ, stream: stream.name, seq, type, on, body, actor, commandId, at },
      hash,
    )
    hashes.push(hash)
  }
  const { numAffectedRows } = await sql`
    insert into event_log (organ_id, stream, seq, type, happened_on, body, actor, command_id, at, hash_name, previous_hash, hash)
    select ${stream.organ}, ${stream.name}, ${past.seq}::int + n, type, happened_on, body, ${actor}, ${commandId}, ${at}::timestamptz,
           ${hashName}, previous_hash, hash
    from unnest(${events.map(({ type }) => type)}::text[], ${events.map(({ on }) => on)}::date[], ${bodies}::json[],
                ${previous}::bytea[], ${hashes}::bytea[])
         with ordinality as event (type, happened_on, body, previous_hash, hash, n)
    where not exists (
      select from log_root where organ_id = ${stream.organ} and day >= (${at}::timestamptz at time zone 'Asia/Shanghai')::date
    )`.execute(trx)
  if (numAffectedRows !== BigInt(events.length))
    throw new Error(`The day of ${at} is closed in the log of ${stream.organ}: nothing is written on it any more`)
  return { stream, events: [...past.events, ...events], seq: past.seq + events.length, hash }
}
