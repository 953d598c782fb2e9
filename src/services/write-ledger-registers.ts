import type { Transaction } from 'kysely'
import type { LedgerEntry } from '../ledgers/ledger-entry.ts'
import { toDisputeRow, toLedgerRow } from '../ledgers/to-ledger-row.ts'
import { writeRows } from '../store/bulk.ts'
import type { RegisterRow } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'

/** An entry as it stands after its last step. */
export interface EntryAt {
  readonly entryId: string
  readonly version: number
  readonly entry: LedgerEntry
}

/** The register rows that follow from entries as they stand; disputes that come from no request have the register of disputes. */
export async function writeLedgerRegisters(
  trx: Transaction<Schema>,
  organ: string,
  entries: readonly EntryAt[],
): Promise<void> {
  await writeRows(
    trx,
    'ledger_register',
    entries.flatMap((at) => ledgerRow(organ, at) ?? []),
  )
  await writeRows(
    trx,
    'dispute_register',
    entries.flatMap((at) => loneDisputeRow(organ, at) ?? []),
  )
}

function ledgerRow(organ: string, { entryId, version, entry }: EntryAt): RegisterRow<'ledger_register'> | undefined {
  const row = toLedgerRow(entry)
  return (
    row && {
      organ_id: organ,
      entry_id: entryId,
      kind: row.kind,
      on_day: row.on,
      until_day: row.endedOn ?? null,
      ending: row.ending ?? null,
      public_on: row.publicOn ?? null,
      count: row.count,
      fen: row.fen ?? null,
      title: row.title,
      number: row.number ?? null,
      counted: row.counted,
      struck: row.struck,
      version,
    }
  )
}

function loneDisputeRow(
  organ: string,
  { entryId, version, entry }: EntryAt,
): RegisterRow<'dispute_register'> | undefined {
  const row = toDisputeRow(entry)
  return (
    row && {
      organ_id: organ,
      dispute_id: entryId,
      case_id: null,
      path: row.path,
      filed_on: row.filedOn,
      decided_on: row.decidedOn ?? null,
      result: row.result ?? null,
      voided: row.voided,
      version,
    }
  )
}
