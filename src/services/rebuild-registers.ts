import { createHash } from 'node:crypto'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import { readHistory } from '../store/event-log.ts'
import { emptyRegisters } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'
import { writeCaseRegisters } from './write-case-registers.ts'

export interface Rebuilt {
  readonly cases: number
  /** SHA-256 of all register rows, before and after; equal when the registers said what the log says. */
  readonly before: string
  readonly after: string
}

/** Writes the case and dispute registers of an organ anew from its log, in one transaction; nobody writes meanwhile. */
export function rebuildRegisters(office: Office, tell: (done: number) => void = () => undefined): Promise<Rebuilt> {
  return office.db.transaction().execute(async (trx) => {
    await sql`lock table event_log in share mode`.execute(trx)
    const before = await registerDigest(trx, office.organ.id)
    await emptyRegisters(trx, office.organ.id, ['case_register'])
    await trx
      .deleteFrom('dispute_register')
      .where('organ_id', '=', office.organ.id)
      .where('case_id', 'is not', null)
      .execute()
    let cases = 0
    for await (const name of caseStreams(trx, office.organ.id)) {
      const { events, seq } = await readHistory<CaseEvent>(trx, { organ: office.organ.id, name })
      const caseId = name.slice('case:'.length)
      await writeCaseRegisters(trx, office, { caseId, version: seq, file: replay(casework, events) })
      cases += 1
      tell(cases)
    }
    return { cases, before, after: await registerDigest(trx, office.organ.id) }
  })
}

const batch = 1_000

async function* caseStreams(db: Kysely<Schema>, organId: string): AsyncGenerator<string> {
  for (let last = 'case:'; ;) {
    const rows = await db
      .selectFrom('event_log')
      .select('stream')
      .where('organ_id', '=', organId)
      .where('seq', '=', 1)
      .where('stream', '>', last)
      .where('stream', '<', 'case;')
      .orderBy('stream')
      .limit(batch)
      .execute()
    for (const { stream } of rows) yield stream
    if (rows.length < batch) return
    last = rows.at(-1)?.stream ?? last
  }
}

/** One hash over the rows of both registers, each as the server writes it, in the order of their keys. */
async function registerDigest(trx: Transaction<Schema>, organId: string): Promise<string> {
  const digest = createHash('sha256')
  for (const [table, key] of [
    ['case_register', 'case_id'],
    ['dispute_register', 'dispute_id'],
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
