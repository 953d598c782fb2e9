import type { Transaction } from 'kysely'
import { type CivilDate, yearOf } from '../kernel/civil-date.ts'
import { nextNumber } from '../store/counter.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'

/** The next number of the year in which the request came: 2026-0012. */
export async function caseNumber(trx: Transaction<Schema>, { organ }: Office, on: CivilDate): Promise<string> {
  const year = yearOf(on)
  return `${year}-${String(await nextNumber(trx, organ.id, 'case', year)).padStart(4, '0')}`
}
