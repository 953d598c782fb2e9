import type { Transaction } from 'kysely'
import type { StaffChange } from '../../organ/staff-changes.table.ts'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'

/** Writes down who did what to whom; never changed afterwards. */
export async function keepChange(
  trx: Transaction<Schema>,
  change: {
    readonly organId: string
    readonly userId?: string | undefined
    readonly actor: string
    readonly what: StaffChange
    readonly facts?: Readonly<Record<string, unknown>>
    readonly at: Instant
  },
): Promise<void> {
  await trx
    .insertInto('staff_change')
    .values({
      organ_id: change.organId,
      user_id: change.userId ?? null,
      actor: change.actor,
      what: change.what,
      facts: JSON.stringify(change.facts ?? {}),
      at: change.at,
    })
    .execute()
}
