import type { EntryRow } from '../reads/ledger-list.ts'
import type { EntryRowView } from './shapes/ledger.ts'

/** A row of the ledgers under the names of the API; what is not there is left out. */
export const ledgerRow = (row: EntryRow): EntryRowView => ({
  entryId: row.entry_id,
  kind: row.kind as EntryRowView['kind'],
  stage: row.stage,
  on: row.on_day,
  until: row.until_day ?? undefined,
  ending: (row.ending ?? undefined) as EntryRowView['ending'],
  result: (row.result ?? undefined) as EntryRowView['result'],
  publicOn: row.public_on ?? undefined,
  count: row.count,
  fen: row.fen ?? undefined,
  title: row.title,
  number: row.number ?? undefined,
  path: (row.path ?? undefined) as EntryRowView['path'],
  counted: row.counted,
  version: row.version,
})
