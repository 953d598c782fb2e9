import { sql, type Transaction } from 'kysely'
import type { CaseEvent } from '../casework/case-events.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import type { LedgerEvent } from '../ledgers/ledger-events.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { appendAll, holdLog, readHistories } from '../store/bulk.ts'
import { erasePeopleWithoutCase } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { commandOf, type ImportBatch } from './import-writer.ts'
import type { Office } from './office.ts'
import { writeManyCases } from './write-case-registers.ts'
import { writeLedgerRegisters } from './write-ledger-registers.ts'

/** How what came in with a batch is taken back. */
export interface ImportUndoer {
  /** The streams that can be taken back, and what has gone on since, by number. */
  readonly find: (
    trx: Transaction<Schema>,
    office: Office,
    batch: string,
    command: string,
  ) => Promise<{ readonly names: readonly string[]; readonly wentOn: readonly string[] }>
  readonly undo: (
    trx: Transaction<Schema>,
    office: Office,
    batch: ImportBatch,
    names: readonly string[],
  ) => Promise<void>
  /** What is left of the batch outside the log, when all is undone. */
  readonly forget: (trx: Transaction<Schema>, office: Office, batch: string) => Promise<void>
}

/** Cases of an import never were: none is counted any more, and people nobody else names are erased. */
export const undoCases: ImportUndoer = {
  // A new holiday notice that moves a due day is no step of the office.
  find: async (trx, { organ }, batch, command) => {
    await holdLog(trx, organ.id)
    const { rows } = await sql<{ stream: string; number: string; went_on: boolean }>`
      select 'case:' || case_id as stream, number, exists (
        select from event_log where organ_id = ${organ.id} and stream = 'case:' || case_id
          and command_id <> ${command} and type <> 'due-moved'
      ) as went_on
      from case_register
      where organ_id = ${organ.id} and not voided and case_id >= ${`${batch}-`} and case_id < ${`${batch}.`}
      order by case_id`.execute(trx)
    return {
      names: rows.flatMap(({ stream, went_on }) => (went_on ? [] : [stream])),
      wentOn: rows.flatMap(({ number, went_on }) => (went_on ? [number] : [])),
    }
  },
  undo: async (trx, office, { id, actor }, names) => {
    const { organ, today, now, hashName } = office
    const histories = [...(await readHistories<CaseEvent>(trx, organ.id, names)).values()]
    const voided = { type: 'voided' as const, on: today(), reason: '撤销导入' }
    const meta = { actor, commandId: `${commandOf(id)}:undo`, at: now(), hashName }
    await appendAll(
      trx,
      organ.id,
      histories.map((past) => ({ past, events: [voided] })),
      meta,
    )
    const standing = histories.map(({ stream, events, seq }) => ({
      caseId: stream.name.slice('case:'.length),
      version: seq + 1,
      file: replay(casework, [...events, voided]),
    }))
    await writeManyCases(trx, office, standing)
  },
  forget: (trx, { organ, today }, batch) => erasePeopleWithoutCase(trx, organ.id, batch, today()),
}

const registers = {
  ledger: { table: 'ledger_register', id: 'entry_id', gone: 'struck', name: 'title' },
  dispute: { table: 'dispute_register', id: 'dispute_id', gone: 'voided', name: 'dispute_id' },
} as const

/** Entries of an import are struck out. */
export const undoEntries = (kind: 'ledger' | 'dispute'): ImportUndoer => {
  const { table, id, gone, name } = registers[kind]
  return {
    find: async (trx, { organ }, batch, command) => {
      await holdLog(trx, organ.id)
      const { rows } = await sql<{ stream: string; name: string; went_on: boolean }>`
        select ${`${kind}:`} || ${sql.ref(id)} as stream, ${sql.ref(name)} as name, exists (
          select from event_log
          where organ_id = ${organ.id} and stream = ${`${kind}:`} || ${sql.ref(id)} and command_id <> ${command}
        ) as went_on
        from ${sql.table(table)}
        where organ_id = ${organ.id} and not ${sql.ref(gone)} and version is not null
          and ${sql.ref(id)} >= ${`${batch}-`} and ${sql.ref(id)} < ${`${batch}.`}
        order by ${sql.ref(id)}`.execute(trx)
      return {
        names: rows.flatMap(({ stream, went_on }) => (went_on ? [] : [stream])),
        wentOn: rows.flatMap(({ name, went_on }) => (went_on ? [name] : [])),
      }
    },
    undo: async (trx, { organ, today, now, hashName }, { id: batch, actor }, names) => {
      const histories = [...(await readHistories<LedgerEvent>(trx, organ.id, names)).values()]
      const struck = { type: 'struck-out' as const, on: today(), reason: '撤销导入' }
      const meta = { actor, commandId: `${commandOf(batch)}:undo`, at: now(), hashName }
      await appendAll(
        trx,
        organ.id,
        histories.map((past) => ({ past, events: [struck] })),
        meta,
      )
      await writeLedgerRegisters(
        trx,
        organ.id,
        histories.map(({ stream, events, seq }) => ({
          entryId: stream.name.slice(kind.length + 1),
          version: seq + 1,
          entry: replay(ledgers, [...events, struck]),
        })),
      )
    },
    forget: () => Promise.resolve(),
  }
}
