import type { Words } from '../kernel/words.ts'
import { keepOrgan } from '../services/open-office.ts'
import { readOrganRecord } from '../services/organ-record.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { databaseOptions, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { readJsonFile } from './json-file.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { withHouse } from './office-command.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const words = {
  kept:       { zh: '已登记 {name}（{id}）。', en: 'Entered: {name} ({id}).' },
} as const satisfies Record<string, Words>

/** `gongkai organ set FILE`: enters an organ, or what has changed of it. */
export const organSet: Command = {
  name: 'organ set',
  usage: helpText({
    synopsis: 'organ set FILE.json',
    says: {
      zh: '登记机关，或者更新其信息：名称、发文机关代字、办公地址、复议机关、法院，以及本机关设定的期限。文件为 { "profile": {…}, "settings": {…} }。',
      en: 'Enters an organ, or what has changed of it: name, number prefix, office, reconsideration organ, court, and the periods it sets. The file is { "profile": {…}, "settings": {…} }.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已登记；2 文件有误或者数据库打不开。',
      en: 'Exit codes: 0 entered; 2 the file is wrong, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [file = ''] = asked.value.words
    const { language } = desk
    const read = readJsonFile(file, desk, readOrganRecord)
    if (!read.ok) return say(desk, read.no)
    const { profile, settings } = read.value
    return withHouse(desk, asked.value, async (house) => {
      await keepOrgan(house, profile, settings, commandLineActor.id)
      desk.print(`${fillWords(words.kept, language, { name: profile.name, id: profile.id })}\n`)
      return 0
    })
  },
}
