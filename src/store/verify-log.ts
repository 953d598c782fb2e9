import { sql, type Kysely, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import { linesOf } from './close-day.ts'
import type { Instant } from './instant.ts'
import { eventHash, noHash, startRoot, type HashName } from './log-hash.ts'
import type { Schema } from './schema.ts'
import type { Stream } from './streams.ts'

/** What can be wrong with a log. */
// prettier-ignore
export type LogProblemKind =
  | 'changed'      // an event does not have the hash its content gives
  | 'missing'      // a number of the stream is not there
  | 'reordered'    // an event stands at another place than it was written at
  | 'broken'       // an event was bound to another past
  | 'cut'          // the register knows more events than the stream has
  | 'unregistered' // the stream has more events than the register knows
  | 'root'         // the events of a day are not those its root was made from
  | 'root-chain' // a root was bound to another root before it

export interface LogProblem {
  readonly kind: LogProblemKind
  readonly organ: string
  /** Empty for a root. */
  readonly stream: string
  readonly seq: number
  readonly day?: CivilDate
}

export interface LogReport {
  readonly events: number
  readonly streams: number
  readonly days: number
  readonly problems: readonly LogProblem[]
}

/** Told as it goes on: of how many readings how many are done; an event under a root is read twice. What it throws ends the work. */
export type TellReadings = (done: number, total: number) => void

/**
 * Reads the whole log of an organ, or of all, at one moment, and recomputes every hash, every root, and what the registers
 * say of each stream. Changes nothing.
 */
export function verifyLog(db: Kysely<Schema>, organ?: string, tell?: TellReadings): Promise<LogReport> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const counts = { events: 0, streams: 0 }
      const problems: LogProblem[] = []
      const total = tell ? await readingsOf(trx, organ) : 0
      const told = (events: number) => tell?.(Math.min(events, total), total)
      for await (const stream of streamsOf(trx, organ)) {
        counts.streams += 1
        counts.events += stream.length
        problems.push(...verifyStream(stream))
        told(counts.events)
      }
      problems.push(...(await verifyRegisters(trx, organ)))
      const roots = await verifyRoots(trx, organ, (lines) => told(counts.events + lines))
      return { ...counts, days: roots.days, problems: [...problems, ...roots.problems] }
    })
}

/** How many events will be read: once for their streams, once more for the roots of closed days. */
async function readingsOf(trx: Transaction<Schema>, organ: string | undefined): Promise<number> {
  const only = organ === undefined ? sql`true` : sql`organ_id = ${organ}`
  const { rows } = await sql<{ total: number }>`
    select ((select count(*) from event_log where ${only})
      + (select coalesce(sum(events), 0) from log_root where ${only}))::int as total`.execute(trx)
  return rows[0]?.total ?? 0
}

/** One stream as it is written down, and what is wrong with it by itself; empty when there is none of that name. */
export async function verifyOneStream(
  db: Kysely<Schema> | ReadonlyKysely<Schema>,
  { organ, name }: Stream,
): Promise<{ readonly rows: readonly ChainRow[]; readonly problems: readonly LogProblem[] }> {
  const { rows } = await sql<Row>`
    select organ_id, stream, seq, type, happened_on, body::text as body, actor, command_id, at, hash_name, previous_hash, hash
    from event_log where organ_id = ${organ} and stream = ${name} order by seq`.execute(db as Kysely<Schema>)
  return { rows, problems: verifyStream(rows) }
}

/** An event with its place in the chain; what it says is left out. */
export type ChainRow = Omit<Row, 'body' | 'organ_id'>

interface Row {
  readonly organ_id: string
  readonly stream: string
  readonly seq: number
  readonly type: string
  readonly happened_on: CivilDate
  readonly body: string
  readonly actor: string
  readonly command_id: string
  readonly at: Instant
  readonly hash_name: string
  readonly previous_hash: Buffer
  readonly hash: Buffer
}

const batch = 2_000

async function* streamsOf(trx: Transaction<Schema>, organ: string | undefined): AsyncGenerator<readonly Row[]> {
  let stream: Row[] = []
  let last: Row | undefined
  for (;;) {
    const only = organ === undefined ? sql`` : sql`and organ_id = ${organ}`
    const after = last ? sql`and (organ_id, stream, seq) > (${last.organ_id}, ${last.stream}, ${last.seq}::int)` : sql``
    const { rows } = await sql<Row>`
      select organ_id, stream, seq, type, happened_on, body::text as body, actor, command_id, at, hash_name, previous_hash, hash
      from event_log where true ${only} ${after}
      order by organ_id, stream, seq limit ${batch}`.execute(trx)
    for (const row of rows) {
      if (last && (last.organ_id !== row.organ_id || last.stream !== row.stream)) {
        yield stream
        stream = []
      }
      stream.push(row)
      last = row
    }
    if (rows.length === batch) continue
    if (stream.length > 0) yield stream
    return
  }
}

/** Each event against its content and its predecessor; an event at the wrong place still has the hash of its own place. */
function verifyStream(rows: readonly Row[]): readonly LogProblem[] {
  const problems: LogProblem[] = []
  const tell = (kind: LogProblemKind, { organ_id, stream }: Row, seq: number): void =>
    void problems.push({ kind, organ: organ_id, stream, seq })
  let expected = 1
  let before = noHash
  for (const row of rows) {
    for (; expected < row.seq; expected += 1) tell('missing', row, expected)
    const follows = row.previous_hash.equals(before)
    const own = hashOf(row, row.seq)
    if (!own.equals(row.hash)) tell(wasElsewhere(row, rows) ? 'reordered' : 'changed', row, row.seq)
    else if (!follows && !problems.some(({ seq }) => seq === row.seq - 1)) tell('broken', row, row.seq)
    before = row.hash
    expected = row.seq + 1
  }
  return problems
}

/** How far behind the end of a stream an event may have stood before others were taken out. */
const looksBehind = 16

function wasElsewhere(row: Row, rows: readonly Row[]): boolean {
  const most = (rows.at(-1)?.seq ?? 0) + looksBehind
  for (let seq = 1; seq <= most; seq += 1) if (hashOf(row, seq).equals(row.hash)) return true
  return false
}

const hashOf = (row: Row, seq: number): Buffer =>
  eventHash(
    row.hash_name as HashName,
    {
      organ: row.organ_id,
      stream: row.stream,
      seq,
      type: row.type,
      on: row.happened_on,
      body: row.body,
      actor: row.actor,
      commandId: row.command_id,
      at: row.at,
    },
    row.previous_hash,
  )

/** A register row tells how many events its stream had; that the last ones are gone shows nowhere else before the day is closed. */
async function verifyRegisters(trx: Transaction<Schema>, organ: string | undefined): Promise<readonly LogProblem[]> {
  const only = organ === undefined ? sql`` : sql`and organ_id = ${organ}`
  const { rows } = await sql<{ organ_id: string; stream: string; version: number; seq: number }>`
    with register as (
      select organ_id, 'case:' || case_id as stream, version from case_register where true ${only}
      union all select organ_id, 'dispute:' || dispute_id, version from dispute_register where version is not null ${only}
      union all select organ_id, 'ledger:' || entry_id, version from ledger_register where true ${only}
      union all select organ_id, 'document:' || document_id, version from document_register where true ${only}
      union all select organ_id, 'report:' || report_id, version from report_register where true ${only}
    ),
    log as (
      select organ_id, stream, max(seq) as seq from event_log
      where split_part(stream, ':', 1) in ('case', 'dispute', 'ledger', 'document', 'report') ${only}
      group by organ_id, stream
    )
    select organ_id, stream, coalesce(version, 0) as version, coalesce(seq, 0) as seq
    from register full join log using (organ_id, stream)
    where coalesce(version, 0) <> coalesce(seq, 0)
    order by organ_id, stream`.execute(trx)
  return rows.map(({ organ_id, stream, version, seq }) =>
    version > seq
      ? { kind: 'cut', organ: organ_id, stream, seq: seq + 1 }
      : { kind: 'unregistered', organ: organ_id, stream, seq: version + 1 },
  )
}

const tellEach = 1_000

async function verifyRoots(trx: Transaction<Schema>, organ: string | undefined, told: (lines: number) => void) {
  const roots = await trx
    .selectFrom('log_root')
    .selectAll()
    .$if(organ !== undefined, (query) => query.where('organ_id', '=', organ ?? ''))
    .orderBy('organ_id')
    .orderBy('day')
    .execute()
  const problems: LogProblem[] = []
  let before: (typeof roots)[number] | undefined
  let lines = 0
  for (const root of roots) {
    if (before?.organ_id !== root.organ_id) before = undefined
    const tell = (kind: LogProblemKind): void =>
      void problems.push({ kind, organ: root.organ_id, stream: '', seq: 0, day: root.day })
    if (!root.previous_root.equals(before?.root ?? noHash)) tell('root-chain')
    const again = startRoot(root.hash_name as HashName, root.organ_id, root.day, root.previous_root)
    for await (const line of linesOf(trx, root.organ_id, before?.day, root.day)) {
      again.add(line)
      lines += 1
      if (lines % tellEach === 0) told(lines)
    }
    if (!again.end().equals(root.root)) tell('root')
    before = root
  }
  return { days: roots.length, problems }
}
