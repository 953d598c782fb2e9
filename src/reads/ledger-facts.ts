import type { ReadonlyKysely } from 'kysely/readonly'
import type { LedgerFact } from '../annual-report/year-counts.ts'
import type { LedgerKind } from '../statute/ledger-kinds.table.ts'
import type { LedgerRegisterTable } from '../store/ledger-tables.ts'
import type { Schema } from '../store/schema.ts'
import type { Selectable } from 'kysely'

export type LedgerRow = Selectable<LedgerRegisterTable>

/** The entries of an organ's ledgers that its annual reports count, whichever the year. */
export const ledgerRows = (db: ReadonlyKysely<Schema>, organId: string): Promise<LedgerRow[]> =>
  db
    .selectFrom('ledger_register')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('counted', '=', true)
    .where('struck', '=', false)
    .orderBy('on_day')
    .orderBy('entry_id')
    .execute()

/** An entry as table 2 sees it. */
export const ledgerFact = ({ kind, on_day, public_on, until_day, ending, count, fen }: LedgerRow): LedgerFact => ({
  kind: kind as LedgerKind,
  on: on_day,
  count,
  ...(public_on !== null && { publicOn: public_on }),
  ...(until_day !== null && { endedOn: until_day }),
  ...(ending !== null && { ending }),
  ...(fen !== null && { fen }),
})
