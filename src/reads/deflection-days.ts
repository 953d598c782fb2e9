import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'

/** What became of suggestions on a day. */
export interface DeflectionDay {
  readonly day: CivilDate
  readonly shown: number
  readonly opened: number
  readonly filedAnyway: number
}

/** What was suggested, opened and filed all the same, day by day; days without anything are left out. */
export async function deflectionDays(
  db: ReadonlyKysely<Schema>,
  organId: string,
  from: CivilDate,
  to: CivilDate,
): Promise<readonly DeflectionDay[]> {
  const rows = await db
    .selectFrom('deflection_day')
    .select(['day', 'shown', 'opened', 'filed_anyway'])
    .where('organ_id', '=', organId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute()
  return rows.map(({ day, shown, opened, filed_anyway }) => ({ day, shown, opened, filedAnyway: filed_anyway }))
}
