import { sql, type Kysely, type Transaction } from 'kysely'
import { type AppendMeta, type History, chained, insertEvents, type StoredEvent } from './event-log.ts'
import { closingLock } from './locks.ts'
import { noHash } from './log-hash.ts'
import type { RegisterRow } from './registers.ts'
import type { Schema } from './schema.ts'
import type { Stream } from './streams.ts'

/** What imports, undoing and rebuilding do for hundreds of streams at once; the same rows and hashes as one by one. */

/** Events of one stream, to be written behind what stands there. */
export interface StreamEvents {
  readonly past: Pick<History<StoredEvent>, 'stream' | 'seq' | 'hash'>
  readonly events: readonly StoredEvent[]
}

/** The place before the first event of a stream that is new: its name must be nobody else's. */
export const beginning = (stream: Stream): StreamEvents['past'] => ({ stream, seq: 0, hash: noHash })

/** Keeps the days of an organ from being closed while a transaction writes many streams. */
export async function holdDaysOpen(trx: Transaction<Schema>, organ: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${closingLock}, hashtext(${organ}))`.execute(trx)
}

/** Writes events of many streams of an organ in one statement; throws as `append` does, and then nothing is written. */
export async function appendAll(
  trx: Transaction<Schema>,
  organ: string,
  streams: readonly StreamEvents[],
  meta: AppendMeta,
): Promise<void> {
  const events = streams.flatMap(({ past, events }) => chained(past, events, meta))
  if (events.length > 0) await insertEvents(trx, organ, events, meta)
}

/** The histories of many streams by their names; one of which there is nothing is missing. */
export async function readHistories<Event extends StoredEvent>(
  db: Kysely<Schema>,
  organ: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, History<Event>>> {
  if (names.length === 0) return new Map()
  const rows = await db
    .selectFrom('event_log')
    .select(['stream', 'type', 'happened_on', 'body', 'seq', 'hash'])
    .where('organ_id', '=', organ)
    .where(sql<boolean>`stream = any(${[...names]}::text[])`)
    .orderBy('stream')
    .orderBy('seq')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ stream }) => stream)].map(([name, of]) => [
      name,
      {
        stream: { organ, name },
        events: of.map(({ type, happened_on, body }) => ({ type, on: happened_on, ...body }) as unknown as Event),
        seq: of.at(-1)?.seq ?? 0,
        hash: of.at(-1)?.hash ?? noHash,
      },
    ]),
  )
}

/**
 * Until the transaction ends nobody else writes any event: for whoever appends to more streams than the server has locks
 * for. A command that had read its history before is then told by the key of the log that its place is taken.
 */
export async function holdLog(trx: Transaction<Schema>, organ: string): Promise<void> {
  await sql`lock table event_log in share row exclusive mode`.execute(trx)
  await holdDaysOpen(trx, organ)
}

const keys = {
  case_register: ['organ_id', 'case_id'],
  dispute_register: ['organ_id', 'dispute_id'],
  letter_register: ['organ_id', 'letter_ref'],
  ledger_register: ['organ_id', 'entry_id'],
} as const

/** Writes many rows of a register, each in place of the one before it. */
export async function writeRows<Register extends keyof typeof keys>(
  trx: Transaction<Schema>,
  register: Register,
  rows: readonly RegisterRow<Register>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const key: readonly string[] = keys[register]
  const columns = Object.keys(first)
  const listed = sql.join(columns.map((column) => sql.ref(column)))
  const rest = columns.filter((column) => !key.includes(column))
  await sql`
    insert into ${sql.table(register)} (${listed})
    select ${listed} from json_populate_recordset(null::${sql.table(register)}, ${JSON.stringify(rows)}::json)
    on conflict (${sql.join(key.map((column) => sql.ref(column)))})
    do update set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`.execute(trx)
}
