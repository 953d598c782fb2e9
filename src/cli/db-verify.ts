import { resolve } from 'node:path'
import { yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { verifyBackup } from '../store/verify-backup.ts'
import { verifyFiles, type FileProblem } from '../store/verify-files.ts'
import { verifyLog } from '../store/verify-log.ts'
import { printBackup } from './backup-facts.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { databaseOptions, readAsked, refuseInWords, withDatabase, type Asked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { printLogReport } from './log-problems.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const fileSentences = {
  missing: { zh: '文件缺失：{name}（{hash}）', en: 'File missing: {name} ({hash})' },
  damaged: { zh: '文件损坏：{name}（{hash}）', en: 'File damaged: {name} ({hash})' },
} as const satisfies Record<FileProblem['kind'], Words>

const filesVerified: Words = {
  zh: '已核对 {files} 个文件：{problems} 个问题',
  en: 'Verified {files} files: {problems} problems',
}

/** `gongkai db verify [FILE]`: holds a backup against its manifest, or the database and its files against their hashes. */
export const dbVerify: Command = {
  name: 'db verify',
  usage: helpText({
    synopsis: 'db verify [FILE]',
    says: {
      zh: '核对：给出备份文件时，逐项核对其中的行数和校验值；不给文件时，核对数据库的办理记录和所存文件。不改动任何数据。',
      en: 'Verifies: a backup named, against its counts and hashes; none named, the log of the database and the files it keeps. Changes nothing.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 没有问题；1 数据库或文件有问题；2 备份损坏、数据库打不开，或用法有误。',
      en: 'Exit codes: 0 no problem; 1 problems in log or files; 2 a damaged backup, a database that cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 0, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [file] = asked.value.words
    return file === undefined ? verifyHouse(desk, asked.value) : verifyFile(desk, asked.value, file)
  },
}

async function verifyFile(desk: Desk, { json }: Asked, file: string): Promise<ExitCode> {
  const path = resolve(desk.folder, file)
  const verified = await verifyBackup(path)
  if (!verified.ok) return refuseInWords(desk, verified.no)
  printBackup(desk, json, path, verified.value)
  return 0
}

const verifyHouse = (desk: Desk, { settings, json }: Asked): Promise<ExitCode> =>
  withDatabase(desk, settings, async ({ database, files }) => {
    const log = await verifyLog(database.db)
    const kept = await verifyFiles(database.db, files)
    if (json) desk.print(`${JSON.stringify({ log, files: kept }, undefined, 2)}\n`)
    else {
      printLogReport(desk, log)
      for (const { kind, ...facts } of kept.problems)
        desk.print(`${fillWords(fileSentences[kind], desk.language, facts)}\n`)
      desk.print(`${fillWords(filesVerified, desk.language, { files: kept.files, problems: kept.problems.length })}\n`)
    }
    return yes(log.problems.length + kept.problems.length > 0 ? (1 as const) : (0 as const))
  })
