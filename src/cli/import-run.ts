import type { Words } from '../kernel/words.ts'
import { runImport } from '../services/import-run.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { printFacts } from './database-command.ts'
import { helpText } from './help-text.ts'
import { ledgerFileOptions, readLedgerAsked } from './import-asked.ts'
import { faultWords } from '../casework/import-fault-words.ts'
import { withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { type Progress, startProgress } from './progress.ts'
import { say } from './reading-command.ts'
import { refuseService } from './service-refusal-words.ts'

// prettier-ignore
const specs = {
  ...ledgerFileOptions,
  'rows-that-are-good': { says: { zh: '只导入没有问题的行，几百行一批；中断后再次运行同一命令即从断处继续', en: 'bring in the rows that are good, some hundred at a time; interrupted, the same command goes on' } },
  'all-or-nothing':     { says: { zh: '全部导入或者一行不导入（默认）', en: 'bring in all rows or none (the default)' } },
  again:                { says: { zh: '同一文件已经导入过的，再次导入', en: 'bring in once more a file that came in before' } },
} as const satisfies OptionSpecs

// prettier-ignore
const labels = {
  batch:   { zh: '批次', en: 'Batch' },
  rows:    { zh: '行数', en: 'Rows' },
  good:    { zh: '已导入', en: 'Brought in' },
  faulty:  { zh: '未导入的行', en: 'Rows left out' },
  resumed: { zh: '从第几行继续', en: 'Went on after row' },
} as const satisfies Record<string, Words>

const both: Words = {
  zh: '--rows-that-are-good 和 --all-or-nothing 只能选一个。',
  en: 'Choose --rows-that-are-good or --all-or-nothing, not both.',
}
const unit: Words = { zh: '行', en: 'rows' }

/** `gongkai import run FILE`: brings in an old ledger. */
export const importRun: Command = {
  name: 'import run',
  usage: helpText({
    synopsis: 'import run FILE',
    says: {
      zh: '导入旧台账：每一行成为一件案件（或者一个条目），日期、编号照旧；申请人信息加密另存。请先预览。',
      en: 'Brings in an old ledger: each row becomes a case (or an entry) with its days and numbers as they were; people are sealed apart. Preview it first.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 全部导入；1 有行未导入；2 未导入，或用法有误。',
      en: 'Exit codes: 0 all came in; 1 some rows were left out; 2 nothing came in, or misuse.',
    },
  }),
  async run(args, desk) {
    const read = readLedgerAsked(args, desk, specs)
    if (!read.ok) return say(desk, read.no)
    const { asked, kind, file, mapping } = read.value
    const { options } = asked
    const rowByRow = options['rows-that-are-good'] !== undefined
    if (rowByRow && options['all-or-nothing'] !== undefined) return say(desk, both[desk.language])
    return withOffice(desk, asked, async (office) => {
      let progress: Promise<Progress> | undefined
      const tell = (done: number, total: number): void => {
        progress ??= startProgress(desk, total, unit)
        void progress.then((bar) => bar.to(done))
      }
      const again = options['again'] !== undefined
      const done = await runImport(office, commandLineActor, kind, file, { mapping, rowByRow, again, tell })
      ;(await progress)?.end()
      if (!done.ok) return refuseService(desk, done.no)
      const { batch, rows, good, faults, resumedFrom } = done.value
      for (const fault of faults) desk.tell(`${fault.sheet} ${fault.row}: ${faultWords(fault, desk.language)}`)
      const resumed = resumedFrom > 0 ? resumedFrom : undefined
      printFacts(desk, asked.json, labels, { batch, rows, good, faulty: rows - good, resumed })
      return faults.length ? 1 : 0
    })
  },
}
