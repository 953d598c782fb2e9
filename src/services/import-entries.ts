import { sql } from 'kysely'
import { codesOf, type ReadRow } from '../casework/import-cells.ts'
import type { RowFault } from '../casework/import-faults.table.ts'
import { disputeFields, entryFields } from '../casework/import-fields.table.ts'
import { disputeEnd } from '../casework/import-request.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import type { LedgerCommand } from '../ledgers/ledger-commands.ts'
import type { DisputePath, LedgerContents, LedgerEvent } from '../ledgers/ledger-events.ts'
import type { EntryEnding, EntryKind } from '../ledgers/entry-kinds.table.ts'
import { ledgerRefusalWords } from '../ledgers/refusal-words.ts'
import { ledgers } from '../ledgers/ledgers.ts'
import { appendAll, beginning, holdDaysOpen } from '../store/bulk.ts'
import { streamOf } from '../store/streams.ts'
import { countedYears } from './import-counts.ts'
import type { ImportPlan } from './import-plan.ts'
import { commandOf, idIn, type ImportWriter } from './import-writer.ts'
import { streamKindOf } from './ledger-entries.ts'
import type { Office } from './office.ts'
import { writeLedgerRegisters } from './write-ledger-registers.ts'

/** An entry of an old ledger: what is entered, and what happened to it since. */
export interface OldEntry {
  readonly contents: LedgerContents
  readonly after: readonly LedgerCommand[]
  /** The request a dispute is about. */
  readonly caseNumber?: string
}

type Understood = { readonly item: OldEntry } | { readonly faults: readonly RowFault[] }

type Shared = Pick<ImportWriter<OldEntry>, 'keyOf' | 'prepare' | 'write' | 'describe'>

const shared: Shared = {
  keyOf: () => undefined,
  prepare: () => Promise.resolve(undefined),
  describe: ({ contents, after }) => ({
    kind: contents.kind,
    on: contents.on,
    title: contents.title?.slice(0, 40) ?? '',
    count: String(contents.count),
    after: after.map(({ type, on }) => `${type} ${on ?? ''}`).join(', '),
  }),
  write: async (trx, office, { id: batch, actor }, items) => {
    const { organ, now, hashName } = office
    await holdDaysOpen(trx, organ.id)
    const entries = items.map(({ index, item }) => ({
      entryId: idIn(batch, index),
      item,
      events: eventsOf(item, batch),
    }))
    await appendAll(
      trx,
      organ.id,
      entries.map(({ entryId, item, events }) => ({
        past: beginning(streamOf(organ.id, streamKindOf(item.contents.kind), entryId)),
        events,
      })),
      { actor, commandId: commandOf(batch), at: now(), hashName },
    )
    await writeLedgerRegisters(
      trx,
      organ.id,
      entries.map(({ entryId, events }) => ({ entryId, version: events.length, entry: replay(ledgers, events) })),
    )
  },
}

/** Normative documents, licences, penalties, coercion, fees and procurement, entry by entry or month by month. */
export const importEntries: ImportWriter<OldEntry> = {
  ...shared,
  fields: entryFields,
  read: readEntry,
  against: (_, office, __, plan) => Promise.resolve(refusalsOf(office, plan)),
  count: () => [],
}

/** Disputes kept in a ledger of their own (docs/adr/0117-disputes-of-their-own.md). */
export const importDisputes: ImportWriter<OldEntry> = {
  ...shared,
  fields: disputeFields,
  read: readDispute,
  against: async (db, office, _, plan) => {
    const numbers = plan.rows.flatMap(({ item }) => item?.caseNumber ?? [])
    const { rows } = await sql<{ number: string }>`
      select distinct number from case_register join dispute_register using (organ_id, case_id)
      where organ_id = ${office.organ.id} and number = any(${numbers}::text[])`.execute(db)
    const known = new Set(rows.map(({ number }) => number))
    const inCases = plan.rows.flatMap(({ sheet, row, item }) =>
      item?.caseNumber !== undefined && known.has(item.caseNumber)
        ? [{ sheet, row, field: 'caseNumber', code: 'dispute-in-case' as const, facts: { found: item.caseNumber } }]
        : [],
    )
    return [...inCases, ...refusalsOf(office, plan)]
  },
  count: (_, items) =>
    countedYears(
      [],
      items.flatMap(({ contents: { path, on }, after: [end] }) =>
        path
          ? [{ path, filedOn: on, ...(end?.type === 'resolve' && end.on && { endedOn: end.on, result: end.result }) }]
          : [],
      ),
    ),
}

const text = ({ values }: ReadRow, field: string): string | undefined =>
  values[field] === undefined ? undefined : String(values[field])

const ends = { repealedOn: 'repealed', lapsedOn: 'lapsed', takenOffOn: 'taken-off' } as const satisfies Record<
  string,
  EntryEnding
>

function readEntry(row: ReadRow): Understood {
  const { values } = row
  const ended = Object.entries(ends).flatMap(([field, ending]) => {
    const on = values[field]
    return on === undefined ? [] : [{ type: 'end' as const, on: on as CivilDate, ending }]
  })
  const faults = [...row.faults]
  if (ended.length > 1)
    faults.push({ sheet: row.sheet, row: row.row, field: 'repealedOn', code: 'two-ends', facts: {} })
  if (faults.length) return { faults }
  const [title, number, ledBy] = [text(row, 'title'), text(row, 'number'), text(row, 'ledBy')]
  const fen = values['yuan'] ?? values['tenThousandYuan']
  return {
    item: {
      contents: {
        kind: values['kind'] as EntryKind,
        on: values['on'] as CivilDate,
        count: Number(values['count'] ?? 1),
        ...(title !== undefined && { title }),
        ...(number !== undefined && { number }),
        ...(ledBy !== undefined && { ledBy }),
        ...(values['publicOn'] !== undefined && { publicOn: values['publicOn'] as CivilDate }),
        ...(fen !== undefined && { fen: Number(fen) }),
      },
      after: ended,
    },
  }
}

function readDispute(row: ReadRow): Understood {
  const { values, texts } = row
  const faults = [...row.faults]
  const path = values['path'] as DisputePath | undefined
  const said = texts['result']
  const codes =
    path && said !== undefined
      ? codesOf(said, path === 'reconsideration' ? 'reconsideration-result' : 'suit-result')
      : []
  const fault = (field: string, code: RowFault['code'], facts: RowFault['facts']): void =>
    void faults.push({ sheet: row.sheet, row: row.row, field, code, facts })
  if (path && said !== undefined && codes.length !== 1)
    fault('result', codes.length ? 'unclear-word' : 'unknown-word', {
      column: disputeFields.result.label.zh,
      found: said,
      understood: codes.join(' '),
    })
  const end = disputeEnd(codes[0], values['endedOn'], {
    resultText: said,
    endText: texts['endedOn'],
    tell: (code, facts) => fault('endedOn', code, { dispute: '', ...facts }),
  })
  if (faults.length || !path) return { faults }
  const [caseNumber, number, before] = [text(row, 'caseNumber'), text(row, 'disputeNumber'), text(row, 'before')]
  const title = [caseNumber, before].filter((word) => word !== undefined).join(' ') || '—'
  return {
    item: {
      contents: {
        kind: 'dispute-elsewhere',
        on: values['filedOn'] as CivilDate,
        count: 1,
        title,
        path,
        ...(number !== undefined && { number }),
      },
      after: end ? [{ type: 'resolve', on: end.on, result: end.result }] : [],
      ...(caseNumber !== undefined && { caseNumber }),
    },
  }
}

/** What the ledgers themselves refuse of an entry or of what happened to it. */
function refusalsOf({ today, settings }: Office, { rows }: ImportPlan<OldEntry>): readonly RowFault[] {
  const desk = { today: today(), actor: { id: '', roles: ['head'] as const }, settings }
  return rows.flatMap(({ sheet, row, item }): RowFault[] => {
    let entry = ledgers.initial
    for (const command of item ? [{ type: 'enter' as const, contents: item.contents }, ...item.after] : []) {
      const ruling = ledgers.decide(entry, command, desk)
      if (!ruling.ok) {
        const { says } = ledgerRefusalWords(ruling.no)
        return [{ sheet, row, field: 'kind', code: 'entry-refused', facts: { ...says } }]
      }
      entry = replay(ledgers, ruling.value, entry)
    }
    return []
  })
}

/** The events of an entry on the days they happened; what they are has been ruled before. */
function eventsOf({ contents, after }: OldEntry, batch: string): readonly LedgerEvent[] {
  const ended = after.flatMap((command): LedgerEvent[] => {
    if (command.on === undefined) return []
    if (command.type === 'end') return [{ type: 'ended', on: command.on, ending: command.ending }]
    return command.type === 'resolve' ? [{ type: 'resolved', on: command.on, result: command.result }] : []
  })
  return [{ type: 'entered', on: contents.on, contents, batch }, ...ended]
}
