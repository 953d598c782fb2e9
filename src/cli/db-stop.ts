import type { Words } from '../kernel/words.ts'
import { clusterAt } from '../store/embedded/cluster.ts'
import { stopServer } from '../store/embedded/stop-server.ts'
import { refuseStore } from '../store/store-refusals.table.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked, refuseInWords } from './database-command.ts'
import { helpText } from './help-text.ts'
import { databaseChoice } from './house-settings.ts'
import { say } from './reading-command.ts'

const labels = {
  state: { zh: '状态', en: 'State' },
  folder: { zh: '数据文件夹', en: 'Data folder' },
} as const satisfies Record<string, Words>

/** `gongkai db stop`: stops the embedded server in order, whoever uses it. */
export const dbStop: Command = {
  name: 'db stop',
  usage: helpText({
    synopsis: 'db stop',
    says: {
      zh: '停止自带的 PostgreSQL：结束各个连接，已经提交的都保留。',
      en: 'Stops the embedded PostgreSQL: sessions are ended, everything committed is kept.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已停止，或本来没有运行；2 用法有误。',
      en: 'Exit codes: 0 it is stopped, or did not run; 2 misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { folder, url } = databaseChoice(asked.value.settings)
    if (url !== undefined) return refuseInWords(desk, refuseStore('not-embedded').no)
    const ran = await stopServer(folder)
    printFacts(desk, asked.value.json, labels, {
      state: ran ? 'stopped' : 'not-running',
      folder: clusterAt(folder).home,
    })
    return 0
  },
}
