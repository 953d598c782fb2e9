import { CompiledQuery, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'
import { eventHash, noHash, type HashName } from './log-hash.ts'
import { prepared } from './prepared.ts'
import { readOnly } from './read-only.ts'
import type { EventLogTable } from './log-tables.ts'
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

/** The history of a stream, for whoever will append to it: until the transaction ends, nobody else can read it so. */
export async function readForUpdate<Event extends StoredEvent>(
  trx: Transaction<Schema>,
  stream: Stream,
): Promise<History<Event>> {
  const { rows } = await trx.executeQuery<LogRow>(CompiledQuery.raw(lockedHistory, [stream.organ, stream.name]))
  return historyOf(stream, rows)
}

const lockedHistory = prepared('select * from read_for_update($1, $2)')

/** The history of a stream as it is now; others may be adding to it. */
export async function readHistory<Event extends StoredEvent>(
  db: Kysely<Schema> | ReadonlyKysely<Schema>,
  stream: Stream,
): Promise<History<Event>> {
  const rows = await readOnly(db)
    .selectFrom('event_log')
    .select(['type', 'happened_on', 'body', 'seq', 'hash'])
    .where('organ_id', '=', stream.organ)
    .where('stream', '=', stream.name)
    .orderBy('seq')
    .execute()
  return historyOf(stream, rows)
}

type LogRow = Pick<Selectable<EventLogTable>, 'type' | 'happened_on' | 'body' | 'seq' | 'hash'>

function historyOf<Event extends StoredEvent>(stream: Stream, rows: readonly LogRow[]): History<Event> {
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
  const written = chained(past, events, meta)
  await insertEvents(trx, past.stream.organ, written, meta)
  return {
    stream: past.stream,
    events: [...past.events, ...events],
    seq: past.seq + events.length,
    hash: written.at(-1)?.hash ?? past.hash,
  }
}

/** An event with its place in the chain. */
export interface ChainedEvent {
  readonly stream: string
  readonly seq: number
  readonly type: string
  readonly on: CivilDate
  readonly body: string
  readonly previous: Buffer
  readonly hash: Buffer
}

/** Events bound to the history they follow. */
export function chained(
  past: Pick<History<StoredEvent>, 'stream' | 'seq' | 'hash'>,
  events: readonly StoredEvent[],
  { actor, commandId, at, hashName = 'sha256' }: AppendMeta,
): readonly ChainedEvent[] {
  const { organ, name: stream } = past.stream
  let previous = past.hash
  return events.map(({ type, on, ...rest }, index) => {
    const body = JSON.stringify(rest)
    const seq = past.seq + 1 + index
    const hash = eventHash(hashName, { organ, stream, seq, type, on, body, actor, commandId, at }, previous)
    const written = { stream, seq, type, on, body, previous, hash }
    previous = hash
    return written
  })
}

/** Writes chained events of one organ, of any number of streams, in one statement. Throws as `append` does. */
export async function insertEvents(
  trx: Transaction<Schema>,
  organ: string,
  events: readonly ChainedEvent[],
  { actor, commandId, at, hashName = 'sha256' }: AppendMeta,
): Promise<void> {
  const { numAffectedRows } = await trx.executeQuery(
    CompiledQuery.raw(eventsInserted, [
      organ,
      actor,
      commandId,
      at,
      hashName,
      events.map(({ stream }) => stream),
      events.map(({ seq }) => seq),
      events.map(({ type }) => type),
      events.map(({ on }) => on),
      events.map(({ body }) => body),
      events.map(({ previous }) => previous),
      events.map(({ hash }) => hash),
    ]),
  )
  if (numAffectedRows !== BigInt(events.length))
    throw new Error(`The day of ${at} is closed in the log of ${organ}: nothing is written on it any more`)
}

const eventsInserted = prepared(`
  insert into event_log (organ_id, stream, seq, type, happened_on, body, actor, command_id, at, hash_name, previous_hash, hash)
  select $1, stream, seq, type, happened_on, body, $2, $3, $4, $5, previous_hash, hash
  from unnest($6::text[], $7::int[], $8::text[], $9::date[], $10::json[], $11::bytea[], $12::bytea[])
       as event (stream, seq, type, happened_on, body, previous_hash, hash)
  where not exists (
    select from log_root where organ_id = $1 and day >= ($4::timestamptz at time zone 'Asia/Shanghai')::date
  )`)
