import type { ReadonlyKysely } from 'kysely/readonly'
import type { HolidayNotice } from '../statute/holiday-notice.ts'
import type { Schema } from '../store/schema.ts'

/** The holiday notices that were loaded beside those the program brings, in the order they were loaded. */
export async function loadedNotices(db: ReadonlyKysely<Schema>) {
  const rows = await db.selectFrom('holiday_notice').selectAll().orderBy('loaded_at').execute()
  return rows.map(({ id, notice, loaded_at }) => ({ id, notice: notice as HolidayNotice, loadedAt: loaded_at }))
}
