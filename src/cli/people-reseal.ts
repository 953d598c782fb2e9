import type { Words } from '../kernel/words.ts'
import { resealAttachments } from '../store/attachments.ts'
import { resealPeople } from '../store/people.ts'
import type { Command } from './command.ts'
import { databaseOptions, printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { withHouse } from './office-command.ts'
import { say } from './reading-command.ts'

const labels = {
  current: { zh: '现用密钥版本', en: 'Key version in use' },
  resealed: { zh: '本次重新加密的人数', en: 'People sealed anew' },
  files: { zh: '本次重新加密的材料数', en: 'Files sealed anew' },
} as const satisfies Record<string, Words>

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
    const { json } = asked.value
    return withHouse(desk, asked.value, async ({ db, people }) => {
      let resealed = 0
      for (let batch = -1; batch !== 0; resealed += batch) batch = await resealPeople(db, people)
      let files = 0
      for (let batch = -1; batch !== 0; files += batch) batch = await resealAttachments(db, people)
      printFacts(desk, json, labels, { current: people.current, resealed, files })
      return 0
    })
  },
}
