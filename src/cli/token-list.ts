import type { Words } from '../kernel/words.ts'
import { apiTokens } from '../reads/api-tokens.ts'
import { tokenId } from '../services/api-token.ts'
import { readOnly } from '../store/read-only.ts'
import type { Command } from './command.ts'
import { readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import { say } from './reading-command.ts'
import { terminalTable } from './terminal-table.ts'

// prettier-ignore
const titles = {
  id:        { zh: '编号',   en: 'Id' },
  name:      { zh: '名义',   en: 'Name' },
  roles:     { zh: '角色',   en: 'Roles' },
  createdAt: { zh: '签发',   en: 'Made' },
  expiresAt: { zh: '到期',   en: 'Expires' },
  revokedAt: { zh: '撤销',   en: 'Revoked' },
} as const satisfies Record<string, Words>

/** `gongkai token list`: the tokens of an organ; none of them can be read again. */
export const tokenList: Command = {
  name: 'token list',
  usage: helpText({
    synopsis: 'token list',
    says: {
      zh: '列出一个机关的接口令牌，最近的在前，包括已经到期和撤销的。令牌本身不能再显示。',
      en: 'Lists the tokens of an organ, the latest first, with those that expired or were revoked. The tokens themselves cannot be shown again.',
    },
    options: officeOptions,
    notes: {
      zh: '退出码：0；2 数据库打不开，或者用法有误。',
      en: 'Exit codes: 0; 2 the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, officeOptions)
    if (!asked.ok) return say(desk, asked.no)
    return withOffice(desk, asked.value, async ({ db, organ }) => {
      const tokens = (await apiTokens(readOnly(db), organ.id)).map((row) => ({
        id: tokenId(row.hash),
        name: row.actor,
        roles: row.roles.join(','),
        createdAt: row.created_at,
        expiresAt: row.expires_at ?? '',
        revokedAt: row.revoked_at ?? '',
      }))
      const columns = Object.values(titles).map((title) => ({ title: title[desk.language] }))
      const rows = tokens.map((token) => Object.values(token))
      desk.print(asked.value.json ? `${JSON.stringify(tokens, undefined, 2)}\n` : terminalTable(columns, rows))
      return 0
    })
  },
}
