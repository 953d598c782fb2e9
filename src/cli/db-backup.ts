import { resolve } from 'node:path'
import { yes } from '../kernel/result.ts'
import { backup } from '../store/backup.ts'
import { backupProgress, printBackup } from './backup-facts.ts'
import { cannotWrite, isWriteError } from './cannot-write.ts'
import type { Command } from './command.ts'
import { databaseOptions, readAsked, withDatabase } from './database-command.ts'
import { helpText } from './help-text.ts'
import { say } from './reading-command.ts'

/** `gongkai db backup FILE`: everything the house keeps, at one moment, in one file. */
export const dbBackup: Command = {
  name: 'db backup',
  usage: helpText({
    synopsis: 'db backup FILE',
    says: {
      zh: '把全部数据（各表、待办任务、文件）按同一时刻写入一个文件；期间照常办公。密钥文件不在其中，请另行保存。',
      en: 'Writes everything (tables, open jobs, files) as it is at one moment into one file, while work goes on. The key file is not in it: keep a copy apart.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已备份；1 已备份，但磁盘上缺少数据库所记的文件；2 没有备份，或用法有误。',
      en: 'Exit codes: 0 done; 1 done, but files the database names were not on the disk; 2 not done, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json, words } = asked.value
    const path = resolve(desk.folder, words[0] ?? '')
    try {
      return await withDatabase(desk, settings, async ({ database, files }) => {
        const { step, end } = backupProgress(desk)
        const made = await backup(database.pool, files, path, step).finally(end)
        if (!made.ok) return made
        printBackup(desk, json, path, made.value)
        return yes(made.value.missingFiles.length > 0 ? (1 as const) : (0 as const))
      })
    } catch (error) {
      if (!isWriteError(error)) throw error
      return say(desk, cannotWrite(path, error, desk.language))
    }
  },
}
