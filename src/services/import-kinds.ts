import { importDisputes, importEntries } from './import-entries.ts'
import { importRequests } from './import-requests.ts'
import { type ImportUndoer, undoCases, undoEntries } from './import-undoer.ts'
import type { ImportWriter } from './import-writer.ts'

/** What is read of one kind of ledger is written by the same; nobody between looks inside. */
const sealed = <Item, Ready>(writer: ImportWriter<Item, Ready>): ImportWriter<unknown, unknown> =>
  writer as unknown as ImportWriter<unknown, unknown>

interface ImportKindRow {
  readonly writer: ImportWriter<unknown, unknown>
  readonly undoer: ImportUndoer
}

/** The ledgers that can be brought in, and taken back. */
export const importKinds = {
  requests: { writer: sealed(importRequests), undoer: undoCases },
  disputes: { writer: sealed(importDisputes), undoer: undoEntries('dispute') },
  ledgers: { writer: sealed(importEntries), undoer: undoEntries('ledger') },
} as const satisfies Readonly<Record<string, ImportKindRow>>

export type ImportKind = keyof typeof importKinds
