import type { Kysely, Transaction } from 'kysely'
import type { RowFault } from '../casework/import-faults.table.ts'
import type { Schema } from '../store/schema.ts'
import type { ImportPlan, ImportReader } from './import-plan.ts'
import type { Office } from './office.ts'

/** What differs between the ledgers that can be brought in. */
export interface ImportWriter<Item, Ready = undefined> extends ImportReader<Item> {
  /** Rows that cannot come in because of what the house holds already; asked for all rows at once. */
  readonly against: (
    db: Kysely<Schema>,
    office: Office,
    batch: string,
    plan: ImportPlan<Item>,
  ) => Promise<readonly RowFault[]>
  /** The first things a row will become, for whoever looks before bringing them in; no names. */
  readonly describe: (item: Item) => Readonly<Record<string, string>>
  /** What the annual reports would count of them, year by year. */
  readonly count: (office: Office, items: readonly Item[]) => readonly CountedYear[]
  /** What is found out once for all rows before the first is written. */
  readonly prepare: (
    db: Kysely<Schema>,
    office: Office,
    batch: string,
    items: readonly NumberedItem<Item>[],
  ) => Promise<Ready>
  /** Writes some rows with all that follows from them. */
  readonly write: (
    trx: Transaction<Schema>,
    office: Office,
    batch: ImportBatch,
    items: readonly NumberedItem<Item>[],
    ready: Ready,
  ) => Promise<void>
}

/** One year as the annual report would count it; cells by their key, those that are zero left out. */
export interface CountedYear {
  readonly year: number
  readonly cells: Readonly<Record<string, number | string>>
}

/** An import under way. */
export interface ImportBatch {
  readonly id: string
  readonly actor: string
}

/** A good row with its place among all rows of its file, from 0. */
export interface NumberedItem<Item> {
  readonly index: number
  readonly item: Item
}

/** What the log names as the cause of the events of a batch. */
export const commandOf = (batch: string): string => `import:${batch}`

/** The name of what came in with a row; names of one batch follow each other. */
export const idIn = (batch: string, index: number): string => `${batch}-${String(index).padStart(7, '0')}`
