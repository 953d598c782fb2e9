import type { Words } from '../kernel/words.ts'
import { undoImport } from '../services/import-undo.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { type Progress, startProgress } from './progress.ts'
import { say } from './reading-command.ts'
import { refuseService } from './service-refusal-words.ts'

// prettier-ignore
const specs = {
  ...officeOptions,
  'leave-those-that-went-on': { says: { zh: '导入后又有办理的保留，只撤销其余', en: 'leave what has gone on since, and undo the others' } },
} as const satisfies OptionSpecs

// prettier-ignore
const labels = {
  batch:  { zh: '批次', en: 'Batch' },
  undone: { zh: '已撤销', en: 'Undone' },
  left:   { zh: '保留', en: 'Left as they are' },
} as const satisfies Record<string, Words>

const unit: Words = { zh: '件', en: 'entries' }

/** `gongkai import undo BATCH`: takes back an import. */
export const importUndo: Command = {
  name: 'import undo',
  usage: helpText({
    synopsis: 'import undo BATCH',
    says: {
      zh: '撤销一次导入：各件作废、不再计数，只随它们而来的申请人信息清除；日志不删，只增加作废的记录。批次可只写开头。',
      en: 'Takes back an import: its cases are void and counted nowhere, people who came with them alone are erased; nothing is taken out of the log, the undoing is added. The beginning of a batch is enough.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已撤销；1 部分保留；2 未撤销，或用法有误。',
      en: 'Exit codes: 0 undone; 1 some were left; 2 nothing was undone, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [batch = ''] = asked.value.words
    return withOffice(desk, asked.value, async (office) => {
      let progress: Promise<Progress> | undefined
      const done = await undoImport(office, commandLineActor, batch, {
        leaveOthers: asked.value.options['leave-those-that-went-on'] !== undefined,
        tell: (count, total) => {
          progress ??= startProgress(desk, total, unit)
          void progress.then((bar) => bar.to(count))
        },
      })
      ;(await progress)?.end()
      if (!done.ok) return refuseService(desk, done.no)
      const { left } = done.value
      printFacts(desk, asked.value.json, labels, { ...done.value, left: left.length ? left : undefined })
      return left.length ? 1 : 0
    })
  },
}
