import { yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { migrate, pendingMigrations } from '../store/migrations/migrate.ts'
import { migrations } from '../store/migrations/migrations.table.ts'
import type { Desk, ExitCode } from './command.ts'
import { withDatabase } from './database-command.ts'
import type { HouseSettings } from './house-settings.ts'

const made: Words = { zh: '新数据库，已建立全部数据表。', en: 'A new database: its tables have been made.' }

/**
 * Makes the tables of a database that has none, so that a first start needs no other command. One that has some, and lacks others, is left
 * alone: it is to be backed up before `gongkai db migrate`.
 */
export const freshDatabase = (desk: Desk, settings: HouseSettings): Promise<ExitCode> =>
  withDatabase(
    desk,
    settings,
    async ({ database: { pool } }) => {
      const pending = await pendingMigrations(pool)
      if (!pending.ok) return pending
      if (pending.value.length < migrations.length) return yes(0)
      const migrated = await migrate(pool)
      if (!migrated.ok) return migrated
      desk.tell(made[desk.language])
      return yes(0)
    },
    { migrated: false },
  )
