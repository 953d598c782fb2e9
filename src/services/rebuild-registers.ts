import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { readHistories, writeRows } from '../store/bulk.ts'
import type { StoredEvent } from '../store/event-log.ts'
import { emptyRegisters } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'
import type { StreamKind } from '../store/streams.ts'
import type { Office } from './office.ts'
import { caseRow, disputeRows } from './write-case-registers.ts'
import { writeLedgerRegisters } from './write-ledger-registers.ts'

export interface Rebuilt {
  readonly cases: number
  /** Entries of the ledgers, and disputes that come from no request. */
  readonly entries: number
  /** SHA-256 of all register rows, before and after; equal when the registers said what the log says. */
  readonly before: string
  readonly after: string
}

/** Writes the registers of an organ anew from its log, in one transaction; nobody writes meanwhile. */
export function rebuildRegisters(office: Office, tell: (done: number) => void = () => undefined): Promise<Rebuilt> {
  const organ = office.organ.id
  return office.db.transaction().execute(async (trx) => {
    await sql`lock table event_log in share mode`.execute(trx)
    const before = await registerDigest(trx, organ)
    await emptyRegisters(trx, organ)
    let cases = 0
    for await (const histories of historiesOf<CaseEvent>(trx, organ, 'case')) {
      const standing = histories.map(({ id, events, seq }) => ({
        caseId: id,
        version: seq,
        file: replay(casework, events),
      }))
      await writeRows(
        trx,
        'case_register',
        standing.map((at) => caseRow(office, at)),
      )
      await writeRows(
        trx,
        'dispute_register',
        standing.flatMap((at) => disputeRows(office, at)),
      )
      for (const _ of standing) tell((cases += 1))
    }
    let entries = 0
    for (const kind of ['ledger', 'dispute'] as const)
      for await (const histories of historiesOf<LedgerEvent>(trx, organ, kind)) {
        await writeLedgerRegisters(
          trx,
          organ,
          histories.map(({ id, events, seq }) => ({ entryId: id, version: seq, entry: replay(ledgers, events) })),
        )
        entries += histories.length
      }
    return { cases, entries, before, after: await registerDigest(trx, organ) }
  })
}

const batch = 1_000

/** The histories of one kind of stream, some at a time, in the order of their names. */
async function* historiesOf<Event extends StoredEvent>(
  trx: Transaction<Schema>,
  organ: string,
  kind: StreamKind,
): AsyncGenerator<readonly { readonly id: string; readonly events: readonly Event[]; readonly seq: number }[]> {
  const prefix = `${kind}:`
  for (let last = prefix; ;) {
    const rows = await trx
      .selectFrom('event_log')
      .select('stream')
      .where('organ_id', '=', organ)
      .where('seq', '=', 1)
      .where('stream', '>', last)
      .where('stream', '<', `${kind};`)
      .orderBy('stream')
      .limit(batch)
      .execute()
    const histories = await readHistories<Event>(
      trx,
      organ,
      rows.map(({ stream }) => stream),
    )
    yield [...histories.values()].map(({ stream, events, seq }) => ({
      id: stream.name.slice(prefix.length),
      events,
      seq,
    }))
    if (rows.length < batch) return
    last = rows.at(-1)?.stream ?? last
  }
}

/** One hash over the rows of all registers, each as the server writes it, in the order of their keys. */
async function registerDigest(trx: Transaction<Schema>, organId: string): Promise<string> {
  const digest = createHash('sha256')
  for (const [table, key] of [
    ['case_register', 'case_id'],
    ['dispute_register', 'dispute_id'],
    ['ledger_register', 'entry_id'],
  ] as const) {
    for (let last = ''; ;) {
      const { rows } = await sql<{ id: string; words: string }>`
        select ${sql.ref(key)} as id, row_to_json(r)::text as words from ${sql.table(table)} r
        where organ_id = ${organId} and ${sql.ref(key)} > ${last} order by ${sql.ref(key)} limit ${batch}`.execute(trx)
      for (const { words } of rows) digest.update(`${words}\n`)
      if (rows.length < batch) break
      last = rows.at(-1)?.id ?? last
    }
  }
  return digest.digest('hex')
}
