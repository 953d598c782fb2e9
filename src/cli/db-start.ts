import { writeFileSync } from 'node:fs'
import type { Words } from '../kernel/words.ts'
import { withoutPassword } from '../store/database.ts'
import { clusterAt } from '../store/embedded/cluster.ts'
import { startServer } from '../store/embedded/server.ts'
import { refuseStore } from '../store/store-refusals.table.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked, refuseInWords } from './database-command.ts'
import { helpText } from './help-text.ts'
import { databaseChoice } from './house-settings.ts'
import { say } from './reading-command.ts'

const labels = {
  state: { zh: '状态', en: 'State' },
  pid: { zh: '进程号', en: 'Process' },
  folder: { zh: '数据文件夹', en: 'Data folder' },
  url: { zh: '地址', en: 'Address' },
} as const satisfies Record<string, Words>

/** `gongkai db start`: starts the embedded server and lets it run until `db stop`. */
export const dbStart: Command = {
  name: 'db start',
  usage: helpText({
    synopsis: 'db start',
    says: {
      zh: '启动自带的 PostgreSQL，一直运行到 gongkai db stop。其他命令不需要它：自己启动，用完停止。',
      en: 'Starts the embedded PostgreSQL, which then runs until gongkai db stop. Other commands do not need it: they start it and stop it after use.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已在运行；2 不能启动，或用法有误。',
      en: 'Exit codes: 0 it runs; 2 it cannot be started, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { folder, url } = databaseChoice(asked.value.settings)
    if (url !== undefined) return refuseInWords(desk, refuseStore('not-embedded').no)
    const server = await startServer(folder)
    if (!server.ok) return refuseInWords(desk, server.no)
    const { keep, home } = clusterAt(folder)
    writeFileSync(keep, '')
    const { started, pid } = server.value
    const facts = { state: started ? 'started' : 'running', pid, folder: home, url: withoutPassword(server.value.url) }
    printFacts(desk, asked.value.json, labels, facts)
    return 0
  },
}
