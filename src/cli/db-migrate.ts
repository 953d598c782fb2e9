import { yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { migrate } from '../store/migrations/migrate.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked, withDatabase } from './database-command.ts'
import { helpText } from './help-text.ts'
import { say } from './reading-command.ts'

const labels = { applied: { zh: '本次变更', en: 'Applied' } } as const satisfies Record<string, Words>

/** `gongkai db migrate`: brings the database to this program's schema. */
export const dbMigrate: Command = {
  name: 'db migrate',
  usage: helpText({
    synopsis: 'db migrate',
    says: {
      zh: '把数据库结构升级到本程序的版本；已是最新时不做任何事。升级前请先备份。',
      en: 'Brings the database to the schema of this program; does nothing when it is there. Make a backup before.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 结构为最新；2 数据库打不开或者更新，或用法有误。',
      en: 'Exit codes: 0 the schema is up to date; 2 the database cannot be opened or is newer, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json } = asked.value
    return withDatabase(
      desk,
      settings,
      async ({ database }) => {
        const migrated = await migrate(database.pool)
        if (!migrated.ok) return migrated
        printFacts(desk, json, labels, { applied: migrated.value.map(({ name }) => name) })
        return yes(0 as const)
      },
      { migrated: false },
    )
  },
}
