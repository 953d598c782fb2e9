import type { Transaction } from 'kysely'
import type { Schema } from '../store/schema.ts'

/** The request an entry of the disclosure log belongs to; undefined when there is no such entry. */
export async function caseOfEntry(
  trx: Transaction<Schema>,
  organId: string,
  entryId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('answered_request')
    .select('case_id')
    .where('organ_id', '=', organId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row?.case_id
}
