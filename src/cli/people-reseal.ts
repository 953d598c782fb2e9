import { yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { resealPeople } from '../store/people.ts'
import { peopleKeysAt, type KeyFileFault } from '../store/people-key-file.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked, withDatabase } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from './misuse.table.ts'
import { say } from './reading-command.ts'

const labels = {
  current: { zh: '现用密钥版本', en: 'Key version in use' },
  resealed: { zh: '本次重新加密的人数', en: 'People sealed anew' },
} as const satisfies Record<string, Words>

// prettier-ignore
const faults = {
  'not-a-key':  { zh: '密钥文件 {path} 第 {line} 行不是密钥，应为“版本号 BASE64”或者“lookup BASE64”，32 字节。', en: 'Line {line} of the key file {path} is no key; it takes a version number or “lookup”, and 32 bytes as base64.' },
  'twice':      { zh: '密钥文件 {path} 第 {line} 行重复。', en: 'Line {line} of the key file {path} repeats an earlier one.' },
  'no-lookup':  { zh: '密钥文件 {path} 缺少 lookup 一行。', en: 'The key file {path} has no lookup line.' },
  'no-version': { zh: '密钥文件 {path} 没有任何版本的密钥。', en: 'The key file {path} holds no key of any version.' },
} as const satisfies Record<KeyFileFault['why'], Words>

/** `gongkai people reseal`: seals what is known of applicants with the newest key, in batches, while everybody works on. */
export const peopleReseal: Command = {
  name: 'people reseal',
  usage: helpText({
    synopsis: 'people reseal',
    says: {
      zh: '用最新版本的密钥重新加密申请人信息，分批进行，不影响办公。先在密钥文件中加一行新版本的密钥并重启各程序；完成后可删去旧密钥。',
      en: 'Seals what is known of applicants with the newest key, in batches, while work goes on. First add a line with a new version to the key file and restart the programs; afterwards the old line can go.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 全部使用最新密钥；2 没有完成，或用法有误。中断后再次运行即可接着做。',
      en: 'Exit codes: 0 everything is sealed with the newest key; 2 not done, or misuse. Run again, it goes on where it stopped.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { settings, json } = asked.value
    const keys = peopleKeysAt(settings.peopleKeyFile)
    if (!keys.ok) {
      const { why, line } = keys.no
      return say(desk, fillWords(faults[why], desk.language, { path: settings.peopleKeyFile, line }))
    }
    return withDatabase(desk, settings, async ({ database }) => {
      let resealed = 0
      for (let batch = -1; batch !== 0; resealed += batch) batch = await resealPeople(database.db, keys.value)
      printFacts(desk, json, labels, { current: keys.value.current, resealed })
      return yes(0 as const)
    })
  },
}
