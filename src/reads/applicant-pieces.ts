import type { ReadonlyKysely } from 'kysely/readonly'
import { piecesByMonth } from '../casework/frequency.ts'
import type { Schema } from '../store/schema.ts'

/**
 * How many requests an applicant has in each calendar month (arts. 35 and 42; 109号 art. 4), by the day of receipt;
 * undefined when he has none at all here.
 */
export async function applicantPieces(
  db: ReadonlyKysely<Schema>,
  organId: string,
  applicantId: string,
): Promise<ReadonlyMap<string, number> | undefined> {
  const rows = await db
    .selectFrom('case_register')
    .select(['received_on', 'counted'])
    .where('organ_id', '=', organId)
    .where('applicant_id', '=', applicantId)
    .orderBy('received_on')
    .execute()
  if (rows.length === 0) return undefined
  const pieces = rows.flatMap(({ received_on: receivedOn, counted }) =>
    counted && receivedOn ? [{ applicantId, receivedOn }] : [],
  )
  return piecesByMonth(pieces, applicantId)
}
