import type { Words } from '../kernel/words.ts'
import { listImports } from '../services/import-undo.ts'
import type { Command } from './command.ts'
import { readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import { say } from './reading-command.ts'
import { terminalTable } from './terminal-table.ts'

// prettier-ignore
const titles: readonly Words[] = [
  { zh: '批次', en: 'Batch' }, { zh: '时间', en: 'At' }, { zh: '种类', en: 'Kind' }, { zh: '文件', en: 'File' },
  { zh: '状态', en: 'State' }, { zh: '行数', en: 'Rows' }, { zh: '可导入', en: 'Good' }, { zh: '已处理', en: 'Gone through' },
]

// prettier-ignore
const states = {
  running:          { zh: '进行中或中断', en: 'running or interrupted' },
  done:             { zh: '已导入',       en: 'done' },
  undone:           { zh: '已撤销',       en: 'undone' },
  'undone-in-part': { zh: '部分撤销',     en: 'undone in part' },
} as const satisfies Record<string, Words>

/** `gongkai import list`: the imports of an organ. */
export const importList: Command = {
  name: 'import list',
  usage: helpText({
    synopsis: 'import list',
    says: { zh: '列出各次导入，最近的在前。', en: 'Lists the imports, the latest first.' },
    options: officeOptions,
    notes: {
      zh: '退出码：0；2 数据库打不开，或用法有误。',
      en: 'Exit codes: 0; 2 the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, officeOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { language } = desk
    return withOffice(desk, asked.value, async (office) => {
      const batches = await listImports(office)
      if (asked.value.json) desk.print(`${JSON.stringify(batches, undefined, 2)}\n`)
      else
        desk.print(
          terminalTable(
            titles.map((title) => ({ title: title[language] })),
            batches.map(({ id, at, kind, name, state, total, tally, done }) => [
              id,
              at,
              kind,
              name,
              states[state][language],
              String(total),
              String(tally.good),
              String(done),
            ]),
          ),
        )
      return 0
    })
  },
}
