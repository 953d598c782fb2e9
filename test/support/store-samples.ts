import { civilDate } from '../../src/kernel/civil-date.ts'
import type { Database } from '../../src/store/database.ts'
import { append, readForUpdate, type StoredEvent } from '../../src/store/event-log.ts'
import { instantOf, type Instant } from '../../src/store/instant.ts'
import type { HashName } from '../../src/store/log-hash.ts'
import type { PeopleKeys } from '../../src/store/people-keys.ts'
import { writeCase, type RegisterRow } from '../../src/store/registers.ts'
import { streamOf } from '../../src/store/streams.ts'

/** An event that means nothing. */
export interface Noted extends StoredEvent {
  readonly type: 'noted'
  readonly text: string
}

export const noted = (text: string): Noted => ({ type: 'noted', on: civilDate('2025-03-03'), text })

export const instant = (text: string): Instant => instantOf(new Date(text))

export const sampleMeta = (at = '2025-03-03T01:02:03.456Z', hashName: HashName = 'sha256') => ({
  actor: 'clerk',
  commandId: 'c1',
  at: instant(at),
  hashName,
})

export const sampleCase = (caseId: string, version: number): RegisterRow<'case_register'> => ({
  organ_id: 'o1',
  case_id: caseId,
  number: `2025-${caseId}`,
  matter: '城东菜市场改造',
  stage: 'open',
  counted: true,
  applicant_id: 'p1',
  applicant_kind: 'natural',
  channel: 'online',
  arrived_on: civilDate('2025-03-03'),
  received_on: civilDate('2025-03-03'),
  wanted: '改造项目的可行性研究报告\n及其批复\t（含附件）\\',
  section: null,
  due_on: civilDate('2025-03-31'),
  early_on: null,
  provisional: false,
  paused_since: null,
  outcome: null,
  done_on: null,
  letter_number: null,
  voided: false,
  made_public_on: null,
  version,
})

/** Writes notes on a case and its register row, as a service does: one transaction. */
export const writeNotes = (
  { db }: Database,
  caseId: string,
  texts: readonly string[],
  meta = sampleMeta(),
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const past = await readForUpdate<Noted>(trx, streamOf('o1', 'case', caseId))
    const { seq } = await append(trx, past, texts.map(noted), meta)
    await writeCase(trx, sampleCase(caseId, seq))
  })

/** Keys that protect nothing. */
export const sampleKeys = (current: number, ...versions: readonly number[]): PeopleKeys => ({
  current,
  keys: new Map([current, ...versions].map((version) => [version, Buffer.alloc(32, version)])),
  lookupKey: Buffer.alloc(32, 99),
})
