import type { Words } from '../kernel/words.ts'
import { handleLedger } from '../services/ledger-entries.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { refuseEntry } from './ledger-command.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const specs = {
  ...officeOptions,
  reason: { value: 'TEXT', example: '重复登记', says: { zh: '注销的理由（必填）', en: 'why it is struck out (needed)' } },
} as const satisfies OptionSpecs

const labels = {
  entryId: { zh: '条目编号', en: 'Entry' },
  version: { zh: '步数', en: 'Step' },
} as const satisfies Record<string, Words>

/** `gongkai ledger strike ENTRY`: an entry made by mistake counts no more; its history stays. */
export const ledgerStrike: Command = {
  name: 'ledger strike',
  usage: helpText({
    synopsis: 'ledger strike ENTRY --reason TEXT',
    says: {
      zh: '注销误登的台账条目：不再计数，记录保留。',
      en: 'Strikes out an entry made by mistake: it counts no more, its history stays.',
    },
    options: specs,
    notes: { zh: '退出码：0 已注销；2 未注销，或用法有误。', en: 'Exit codes: 0 struck out; 2 refused, or misuse.' },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [entryId = ''] = asked.value.words
    const reason = asked.value.options['reason'] ?? ''
    return withOffice(desk, asked.value, async (office) => {
      const done = await handleLedger(office, {
        entryId,
        actor: commandLineActor,
        command: { type: 'strike-out', reason },
      })
      if (!done.ok) return refuseEntry(desk, done.no)
      printFacts(desk, asked.value.json, labels, { ...done.value })
      return 0
    })
  },
}
