import { yes } from '../kernel/result.ts'
import { verifyLog } from '../store/verify-log.ts'
import type { Command } from './command.ts'
import { databaseOptions, readAsked, withDatabase } from './database-command.ts'
import { helpText } from './help-text.ts'
import { printLogReport } from './log-problems.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const specs = {
  ...databaseOptions,
  organ: { value: 'ID', example: 'yunxi-commerce', says: { zh: '只核对一个机关的记录', en: 'verifies the log of one organ only' } },
} as const satisfies OptionSpecs

/** `gongkai log verify`: recomputes the chain of every stream, every closed day, and what the registers say of them. */
export const logVerify: Command = {
  name: 'log verify',
  usage: helpText({
    synopsis: 'log verify',
    says: {
      zh: '核对办理记录：逐条重算校验值，指出被改动、缺少、换位、截去的记录，以及与日结值不符之处。不改动任何数据。',
      en: 'Verifies the log: recomputes every hash and names events that were changed, removed, moved or cut off, and days that do not fit their root. Changes nothing.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 没有问题；1 发现问题；2 数据库打不开，或用法有误。',
      en: 'Exit codes: 0 no problem; 1 problems; 2 the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json, options } = asked.value
    return withDatabase(desk, settings, async ({ database }) => {
      const report = await verifyLog(database.db, options['organ'])
      if (json) desk.print(`${JSON.stringify(report, undefined, 2)}\n`)
      else printLogReport(desk, report)
      return yes(report.problems.length > 0 ? (1 as const) : (0 as const))
    })
  },
}
