import type { Words } from '../kernel/words.ts'
import { rebuildRegisters } from '../services/rebuild-registers.ts'
import type { Command } from './command.ts'
import { printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import { startProgress } from './progress.ts'
import { say } from './reading-command.ts'

const labels = {
  cases: { zh: '案件数', en: 'Cases' },
  entries: { zh: '台账条目数', en: 'Ledger entries' },
  before: { zh: '重建前的摘要', en: 'Digest before' },
  after: { zh: '重建后的摘要', en: 'Digest after' },
} as const satisfies Record<string, Words>

/** `gongkai registers rebuild`: writes the registers anew from the log and says whether they were right. */
export const registersRebuild: Command = {
  name: 'registers rebuild',
  usage: helpText({
    synopsis: 'registers rebuild',
    says: {
      zh: '按日志重新生成案件、争议和各类台账。两个摘要相同，说明台账与日志原本一致。',
      en: 'Writes the registers of cases, disputes and ledgers anew from the log. Equal digests say that they agreed with the log before.',
    },
    options: officeOptions,
    notes: {
      zh: '退出码：0 原本一致；1 原来不一致，已按日志改正；2 数据库打不开，或用法有误。',
      en: 'Exit codes: 0 they agreed; 1 they did not, and now do; 2 the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, officeOptions)
    if (!asked.ok) return say(desk, asked.no)
    return withOffice(desk, asked.value, async (office) => {
      const { count } = await office.db
        .selectFrom('case_register')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('organ_id', '=', office.organ.id)
        .executeTakeFirstOrThrow()
      const progress = await startProgress(desk, count, labels.cases)
      const rebuilt = await rebuildRegisters(office, () => progress.step())
      progress.end()
      printFacts(desk, asked.value.json, labels, { ...rebuilt })
      return rebuilt.before === rebuilt.after ? 0 : 1
    })
  },
}
