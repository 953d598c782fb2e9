import { yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { withoutPassword } from '../store/database.ts'
import { serverStatus } from '../store/embedded/stop-server.ts'
import { pendingMigrations } from '../store/migrations/migrate.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked, withDatabase, type OpenHouse } from './database-command.ts'
import { helpText } from './help-text.ts'
import { databaseChoice } from './house-settings.ts'
import { say } from './reading-command.ts'

const labels = {
  state: { zh: '状态', en: 'State' },
  folder: { zh: '数据文件夹', en: 'Data folder' },
  pid: { zh: '进程号', en: 'Process' },
  url: { zh: '地址', en: 'Address' },
  server: { zh: 'PostgreSQL 版本', en: 'PostgreSQL' },
  bytes: { zh: '占用字节数', en: 'Size in bytes' },
  programs: { zh: '其他连接数', en: 'Other connections' },
  pending: { zh: '尚缺的结构变更', en: 'Migrations it lacks' },
} as const satisfies Record<string, Words>

/** `gongkai db status`: whether the database runs, what it is, and whether it is up to date. Starts nothing. */
export const dbStatus: Command = {
  name: 'db status',
  usage: helpText({
    synopsis: 'db status',
    says: {
      zh: '显示数据库是否运行、版本、大小，以及是否需要 gongkai db migrate。不启动任何程序。',
      en: 'Shows whether the database runs, its version and size, and whether it needs gongkai db migrate. Starts nothing.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 运行中且结构为最新；1 没有运行，或者尚缺结构变更；2 不能连接，或用法有误。',
      en: 'Exit codes: 0 it runs and is up to date; 1 it does not run, or lacks migrations; 2 it cannot be reached, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json } = asked.value
    const { url, folder } = databaseChoice(settings)
    const status = url === undefined ? serverStatus(folder) : undefined
    if (status && status.state !== 'running') {
      printFacts(desk, json, labels, { state: status.state, folder: status.folder })
      return 1
    }
    const ask = async ({ database }: OpenHouse) => {
      const { rows } = await database.pool.query<{ server: string; bytes: number; programs: number }>(
        `select current_setting('server_version') as server, pg_database_size(current_database()) as bytes,
           (select count(*) from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and application_name <> 'gongkai presence'
              and pid <> pg_backend_pid()) as programs`,
      )
      const lacking = await pendingMigrations(database.pool)
      if (!lacking.ok) return lacking
      const pending = lacking.value.map(({ name }) => name)
      printFacts(desk, json, labels, {
        state: 'running',
        ...(status && { folder: status.folder, pid: status.pid }),
        url: withoutPassword(database.url),
        ...rows[0],
        pending,
      })
      return yes(pending.length > 0 ? (1 as const) : (0 as const))
    }
    return withDatabase(desk, settings, ask, { migrated: false })
  },
}
