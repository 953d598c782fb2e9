import type { ReadonlyKysely } from 'kysely/readonly'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'

/** When the applicant first opened a letter, and when he said that it had come. */
export interface LetterReading {
  readonly letterId: string
  readonly readAt?: Instant
  readonly confirmedAt?: Instant
}

/** What the applicant has read of the letters of a case: evidence of service, not service itself. */
export async function letterReadings(
  db: ReadonlyKysely<Schema>,
  organId: string,
  caseId: string,
): Promise<readonly LetterReading[]> {
  const rows = await db
    .selectFrom('letter_reading')
    .select(['letter_id', 'read_at', 'confirmed_at'])
    .where('organ_id', '=', organId)
    .where('case_id', '=', caseId)
    .orderBy('letter_id')
    .execute()
  return rows.map(({ letter_id, read_at, confirmed_at }) => ({
    letterId: letter_id,
    ...(read_at && { readAt: read_at }),
    ...(confirmed_at && { confirmedAt: confirmed_at }),
  }))
}
