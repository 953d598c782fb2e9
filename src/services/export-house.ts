import type { Instant } from '../store/instant.ts'
import { exportPeople, exportRows } from '../store/export-rows.ts'
import type { Office } from './office.ts'

/** What can be exported, each a list of its own. */
export const exportLists = ['cases', 'disputes', 'ledgers', 'events', 'people'] as const

export type ExportList = (typeof exportLists)[number]

const tables = {
  cases: 'case_register',
  disputes: 'dispute_register',
  ledgers: 'ledger_register',
  events: 'event_log',
} as const satisfies Readonly<Record<Exclude<ExportList, 'people'>, string>>

/** One row of an export, under the list it belongs to. */
export interface ExportedRow {
  readonly list: ExportList
  readonly row: Readonly<Record<string, unknown>>
}

/**
 * Hands out everything of the chosen lists of an organ as of one moment, row by row, to a function that is waited for: so
 * nothing piles up. People come opened, and every opening is written down as a reading of this actor. Answers how many
 * rows each list had.
 */
export async function exportHouse(
  { db, organ, people, now }: Office,
  lists: readonly ExportList[],
  actor: string,
  take: (exported: ExportedRow) => Promise<void> | void,
): Promise<Readonly<Partial<Record<ExportList, number>>>> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const counts: Partial<Record<ExportList, number>> = {}
      for (const list of lists) {
        const at: Instant = now()
        const rows =
          list === 'people'
            ? exportPeople(trx, people, organ.id, { actor, why: 'export', at })
            : exportRows(trx, organ.id, tables[list])
        let count = 0
        for await (const row of rows) {
          await take({ list, row: { ...row } })
          count += 1
        }
        counts[list] = count
      }
      return counts
    })
}
