import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { reporting } from '../annual-report/desk/reporting.ts'
import { casework } from '../casework/casework.ts'
import { type Decider, replay } from '../kernel/decider.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { answers } from '../publication/answers/answers.ts'
import { documents } from '../publication/documents.ts'
import { readHistories } from '../store/bulk.ts'
import type { StoredEvent } from '../store/event-log.ts'
import { emptyRegisters } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'
import type { StreamKind } from '../store/streams.ts'
import type { Office } from './office.ts'
import { writeAnswerRows, writeDownFoundAnswers } from './write-answers.ts'
import { writeManyCases } from './write-case-registers.ts'
import { emptyDocumentRegisters, writeDocumentRegisters } from './write-document-registers.ts'
import { writeLedgerRegisters } from './write-ledger-registers.ts'
import { writeReportRegister } from './write-report-register.ts'

export interface Rebuilt {
  readonly cases: number
  /** Entries of the ledgers, and disputes that come from no request. */
  readonly entries: number
  /** SHA-256 of all register rows, before and after; equal when the registers said what the log says. */
  readonly before: string
  readonly after: string
}

/** Writes the registers of an organ anew from its log, in one transaction; nobody writes meanwhile, and none is due after. */
export function rebuildRegisters(office: Office, tell: (done: number) => void = () => undefined): Promise<Rebuilt> {
  const organ = office.organ.id
  return office.db.transaction().execute(async (trx) => {
    await writeDownFoundAnswers(trx, office)
    await sql`lock table event_log in share mode`.execute(trx)
    await trx.deleteFrom('register_due').where('organ_id', '=', organ).execute()
    const before = await registerDigest(trx, organ)
    await emptyRegisters(trx, organ)
    await emptyDocumentRegisters(trx, organ)
    let cases = 0
    for await (const some of standingOf(trx, organ, 'case', casework)) {
      const standing = some.map(({ id, state, version }) => ({ caseId: id, version, file: state }))
      await writeManyCases(trx, office, standing)
      for (const _ of standing) tell((cases += 1))
    }
    let entries = 0
    for (const kind of ['ledger', 'dispute'] as const)
      for await (const some of standingOf(trx, organ, kind, ledgers)) {
        const standing = some.map(({ id, state, version }) => ({ entryId: id, version, entry: state }))
        await writeLedgerRegisters(trx, organ, standing)
        entries += standing.length
      }
    for await (const some of standingOf(trx, organ, 'report', reporting))
      for (const { id, state, version } of some)
        await writeReportRegister(trx, organ, { year: Number(id), version, file: state })
    for await (const some of standingOf(trx, organ, 'document', documents))
      for (const { id, state, version } of some)
        await writeDocumentRegisters(trx, office, { documentId: id, version, document: state })
    for await (const some of standingOf(trx, organ, 'answer', answers))
      for (const { id, state } of some) await writeAnswerRows(trx, organ, id, state)
    return { cases, entries, before, after: await registerDigest(trx, organ) }
  })
}

const batch = 1_000

type Folding<State, Event> = Pick<Decider<State, never, Event, never, never>, 'initial' | 'evolve'>

/** What the streams of one kind came to, some at a time, in the order of their names. */
async function* standingOf<State, Event extends StoredEvent>(
  trx: Transaction<Schema>,
  organ: string,
  kind: StreamKind,
  folding: Folding<State, Event>,
): AsyncGenerator<readonly { readonly id: string; readonly state: State; readonly version: number }[]> {
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
    const names = rows.map(({ stream }) => stream)
    const histories = await readHistories<Event>(trx, organ, names)
    yield [...histories.values()].map(({ stream, events, seq }) => ({
      id: stream.name.slice(prefix.length),
      state: replay(folding, events),
      version: seq,
    }))
    if (rows.length < batch) return
    last = names.at(-1) ?? last
  }
}

/** One hash over the rows of all registers, each as the server writes it, in the order of their keys. */
async function registerDigest(trx: Transaction<Schema>, organId: string): Promise<string> {
  const digest = createHash('sha256')
  for (const [table, key] of [
    ['case_register', 'case_id'],
    ['dispute_register', 'dispute_id'],
    ['letter_register', 'letter_ref'],
    ['ledger_register', 'entry_id'],
    ['report_register', 'report_id'],
    ['answered_request', 'entry_id'],
    ['document_register', 'document_id'],
    ['public_document', 'document_id'],
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
