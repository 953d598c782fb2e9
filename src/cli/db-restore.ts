import { resolve } from 'node:path'
import { yes } from '../kernel/result.ts'
import { restore } from '../store/restore.ts'
import { backupProgress, printBackup } from './backup-facts.ts'
import type { Command } from './command.ts'
import { databaseOptions, readAsked, withDatabase } from './database-command.ts'
import { helpText } from './help-text.ts'
import { say } from './reading-command.ts'

/** `gongkai db restore FILE`: brings a backup into an empty database. */
export const dbRestore: Command = {
  name: 'db restore',
  usage: helpText({
    synopsis: 'db restore FILE',
    says: {
      zh: '把备份恢复到空数据库：先完整核对备份，再一次写入，要么全部恢复，要么什么也不写。',
      en: 'Restores a backup into an empty database: the backup is verified to its end, then written at once; all of it or nothing.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已恢复；2 没有恢复，或用法有误。恢复后可运行 gongkai log verify 核对办理记录。',
      en: 'Exit codes: 0 restored; 2 not restored, or misuse. Afterwards gongkai log verify checks the log.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json, words } = asked.value
    const path = resolve(desk.folder, words[0] ?? '')
    return withDatabase(
      desk,
      settings,
      async ({ database, files }) => {
        const { step, end } = backupProgress(desk)
        const restored = await restore(database.pool, files, path, step).finally(end)
        if (!restored.ok) return restored
        printBackup(desk, json, path, restored.value)
        return yes(0 as const)
      },
      { migrated: false },
    )
  },
}
