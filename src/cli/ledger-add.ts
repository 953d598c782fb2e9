import { parseCivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { entryKinds, type EntryKind } from '../ledgers/entry-kinds.table.ts'
import type { DisputePath, LedgerContents } from '../ledgers/ledger-events.ts'
import { handleLedger } from '../services/ledger-entries.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { refuseEntry } from './ledger-command.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'

const kinds = Object.keys(entryKinds) as EntryKind[]
const paths = ['reconsideration', 'direct-suit', 'suit-after'] as const satisfies readonly DisputePath[]

// prettier-ignore
const specs = {
  ...officeOptions,
  on:        { value: 'DAY', is: 'day', says: { zh: '制发、作出、收取之日，默认今天', en: 'day it was made, decided, received; today by default' } },
  title:     { value: 'TEXT', example: '县级储备粮管理办法', says: { zh: '名称', en: 'title' } },
  number:    { value: 'TEXT', example: '云商发〔2024〕3号', says: { zh: '文号', en: 'number' } },
  count:     { value: 'N', is: 'count', most: 999_999, says: { zh: '数量，默认 1', en: 'how many it stands for, 1 by default' } },
  yuan:      { value: 'AMOUNT', example: '1250.00', says: { zh: '金额（元）', en: 'amount in yuan' } },
  'public-on': { value: 'DAY', is: 'day', says: { zh: '公开日期', en: 'day it was made public' } },
  'led-by':  { value: 'NAME', example: '云溪县财政局', says: { zh: '联合发文的牵头机关', en: 'organ that led a joint document' } },
  path:      { value: paths.join('|'), oneOf: paths, says: { zh: '复议诉讼途径（只用于 dispute-elsewhere）', en: 'path of a dispute (dispute-elsewhere only)' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  kind: { zh: '没有“{typed}”这一类，可用：', en: 'There is no such kind; it takes: ' },
  yuan: { zh: '--yuan 应为金额，例如 1250.00。', en: '--yuan takes an amount, as 1250.00.' },
} as const satisfies Record<string, Words>

const labels = {
  entryId: { zh: '条目编号', en: 'Entry' },
  version: { zh: '步数', en: 'Step' },
} as const satisfies Record<string, Words>

/** `gongkai ledger add KIND`: an entry of the ledgers that table 2 counts. */
export const ledgerAdd: Command = {
  name: 'ledger add',
  usage: helpText({
    synopsis: 'ledger add KIND',
    says: {
      zh: `登记一个台账条目，供年度报告计数。类别：${kinds.map((kind) => `${kind} ${entryKinds[kind].label.zh}`).join('，')}。`,
      en: `Enters an entry of the ledgers, for the annual report to count. Kinds: ${kinds.join(', ')}.`,
    },
    options: specs,
    notes: { zh: '退出码：0 已登记；2 未登记，或用法有误。', en: 'Exit codes: 0 entered; 2 refused, or misuse.' },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const { options, words: typed } = asked.value
    const kind = kinds.find((one) => one === typed[0])
    if (!kind) return say(desk, `${words.kind[desk.language].replace('{typed}', typed[0] ?? '')}${kinds.join(' ')}`)
    const { yuan, title, number } = options
    if (yuan !== undefined && !/^\d{1,12}(?:\.\d{1,2})?$/.test(yuan)) return say(desk, words.yuan[desk.language])
    const publicOn = parseCivilDate(options['public-on'] ?? '')
    const path = paths.find((one) => one === options['path'])
    const ledBy = options['led-by']
    return withOffice(desk, asked.value, async (office) => {
      const contents: LedgerContents = {
        kind,
        on: parseCivilDate(options['on'] ?? '') ?? office.today(),
        count: Number(options['count'] ?? 1),
        ...(title !== undefined && { title }),
        ...(number !== undefined && { number }),
        ...(publicOn && { publicOn }),
        ...(ledBy !== undefined && { ledBy }),
        ...(path && { path }),
        ...(yuan !== undefined && { fen: Math.round(Number(yuan) * 100) }),
      }
      const done = await handleLedger(office, { actor: commandLineActor, command: { type: 'enter', contents } })
      if (!done.ok) return refuseEntry(desk, done.no)
      printFacts(desk, asked.value.json, labels, { ...done.value })
      return 0
    })
  },
}
