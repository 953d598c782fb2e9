import type { Transaction } from 'kysely'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'

/** The number of a case by its id; undefined when the organ has no such case. */
export async function numberOfCase(
  trx: Transaction<Schema>,
  { organ }: Office,
  caseId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('case_register')
    .select('number')
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row?.number
}
