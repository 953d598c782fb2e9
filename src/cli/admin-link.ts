import type { Words } from '../kernel/words.ts'
import { hasOrgan } from '../reads/staff-list.ts'
import { chooseOffice } from '../services/open-office.ts'
import { addressOfLink, administratorLink } from '../services/sign-in/administrator-link.ts'
import { readOnly } from '../store/read-only.ts'
import { signInKeyAt } from '../store/sign-in-key-file.ts'
import type { Command } from './command.ts'
import { readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { noOfficeWords, officeOptions, withHouse } from './office-command.ts'
import { say } from './reading-command.ts'
import { signInKeyWords } from './sign-in-key-words.table.ts'

const usualOrigin = 'http://127.0.0.1:8630'

// prettier-ignore
const words = {
  first: { zh: '首次设置链接，3天内有效，只能用一次。请在浏览器中打开：', en: 'The link for setting up, good once within 3 days. Open it in a browser:' },
  more:  { zh: '管理员邀请链接，3天内有效，只能用一次。请在浏览器中打开：', en: 'A link for an administrator, good once within 3 days. Open it in a browser:' },
} as const satisfies Record<string, Words>

/** `gongkai admin link`: a one-time link that makes an administrator; the link alone goes to standard output. */
export const adminLink: Command = {
  name: 'admin link',
  usage: helpText({
    synopsis: 'admin link [--organ ID]',
    says: {
      zh: '签发一次性链接：还没有机关时用于首次设置，已有机关时再设一名系统管理员（例如原管理员都不能登录）。地址取 GONGKAI_ORIGIN，未设置时为 http://127.0.0.1:8630。',
      en: 'Makes a one-time link: for setting the house up while there is no organ, else for one more administrator (as when none of them can sign in). The address is GONGKAI_ORIGIN, or http://127.0.0.1:8630.',
    },
    options: officeOptions,
    notes: {
      zh: '退出码：0 链接在标准输出；2 用法有误，或者数据库打不开。',
      en: 'Exit codes: 0 the link stands on standard output; 2 misuse, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, officeOptions)
    if (!asked.ok) return say(desk, asked.no)
    const { settings, options, json } = asked.value
    const key = signInKeyAt(settings.signInKeyFile)
    if (!key.ok) return say(desk, fillWords(signInKeyWords[key.no], desk.language, { file: settings.signInKeyFile }))
    return withHouse(desk, asked.value, async (house) => {
      const named = options['organ']
      const empty = named === undefined && !(await hasOrgan(readOnly(house.db)))
      const office = empty ? undefined : await chooseOffice(house, named)
      if (office && !office.ok) return say(desk, noOfficeWords(office.no, named, desk))
      const link = await administratorLink(house, key.value, office?.value.organ.id)
      const address = addressOfLink(settings.web.origin ?? usualOrigin, link)
      desk.tell(words[empty ? 'first' : 'more'][desk.language])
      desk.print(json ? `${JSON.stringify({ link: address }, undefined, 2)}\n` : `${address}\n`)
      return 0
    })
  },
}
