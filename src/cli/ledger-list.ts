import type { Words } from '../kernel/words.ts'
import { ledgerKinds, type LedgerKind } from '../statute/ledger-kinds.table.ts'
import { ledgerRows } from '../reads/ledger-facts.ts'
import { readOnly } from '../store/read-only.ts'
import type { Command } from './command.ts'
import { readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { terminalTable } from './terminal-table.ts'

const kinds = Object.keys(ledgerKinds) as LedgerKind[]

// prettier-ignore
const specs = {
  ...officeOptions,
  kind: { value: 'KIND', oneOf: kinds, says: { zh: '只列这一类', en: 'only this kind' } },
} as const satisfies OptionSpecs

// prettier-ignore
const titles: readonly Words[] = [
  { zh: '条目', en: 'Entry' }, { zh: '类别', en: 'Kind' }, { zh: '日期', en: 'Day' }, { zh: '公开', en: 'Public' },
  { zh: '终止', en: 'Ended' }, { zh: '数量', en: 'Count' }, { zh: '金额（元）', en: 'Yuan' }, { zh: '名称', en: 'Title' },
]

/** `gongkai ledger list`: the entries that count; those struck out are not shown. */
export const ledgerList: Command = {
  name: 'ledger list',
  usage: helpText({
    synopsis: 'ledger list',
    says: { zh: '列出计入年度报告的台账条目。', en: 'Lists the entries of the ledgers that the annual report counts.' },
    options: specs,
    notes: { zh: '退出码：0；2 用法有误。', en: 'Exit codes: 0; 2 misuse.' },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    const { language } = desk
    const wanted = asked.value.options['kind']
    return withOffice(desk, asked.value, async (office) => {
      const all = await ledgerRows(readOnly(office.db), office.organ.id)
      const rows = all.filter(({ kind }) => wanted === undefined || kind === wanted)
      if (asked.value.json) desk.print(`${JSON.stringify(rows, undefined, 2)}\n`)
      else
        desk.print(
          terminalTable(
            titles.map((title) => ({ title: title[language] })),
            rows.map(({ entry_id, kind, on_day, public_on, until_day, count, fen, title }) => [
              entry_id,
              ledgerKinds[kind as LedgerKind].label[language],
              on_day,
              public_on ?? '',
              until_day ?? '',
              String(count),
              fen === null ? '' : (fen / 100).toFixed(2),
              title,
            ]),
          ),
        )
      return 0
    })
  },
}
