import { sql } from 'kysely'
import type { Office } from './office.ts'

/** What became of what was suggested to somebody who was about to file: shown, opened, filed all the same. */
export type Deflection = 'shown' | 'opened' | 'filed_anyway'

/** Counts it for the day; nothing is kept of who it was or what he typed. */
export async function countDeflection({ db, organ, today }: Office, what: Deflection): Promise<void> {
  await db
    .insertInto('deflection_day')
    .values({ organ_id: organ.id, day: today(), [what]: 1 })
    .onConflict((on) =>
      on.columns(['organ_id', 'day']).doUpdateSet({ [what]: sql`deflection_day.${sql.ref(what)} + 1` }),
    )
    .execute()
}
