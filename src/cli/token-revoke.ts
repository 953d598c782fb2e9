import type { Words } from '../kernel/words.ts'
import { revokeToken } from '../services/revoke-token.ts'
import type { Command } from './command.ts'
import { databaseOptions, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { withHouse } from './office-command.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const words = {
  none:    { zh: '没有编号为“{id}”的令牌。编号见 gongkai token list。', en: 'There is no token “{id}”. See gongkai token list.' },
  revoked: { zh: '令牌 {id} 已于 {at} 撤销。', en: 'Token {id} was revoked at {at}.' },
} as const satisfies Record<string, Words>

/** `gongkai token revoke ID`: ends a token; the next request with it is refused. */
export const tokenRevoke: Command = {
  name: 'token revoke',
  usage: helpText({
    synopsis: 'token revoke ID',
    says: {
      zh: '撤销接口令牌。编号见 gongkai token list；撤销后的下一次请求即被拒绝。',
      en: 'Ends a token by its id (gongkai token list). The next request with it is refused.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已撤销；2 没有这个令牌、数据库打不开，或者用法有误。',
      en: 'Exit codes: 0 revoked; 2 there is no such token, the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 0, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [id = ''] = asked.value.words
    return withHouse(desk, asked.value, async (house) => {
      const revoked = await revokeToken(house, id)
      if (!revoked.ok) return say(desk, fillWords(words.none, desk.language, { id }))
      const { revokedAt: at } = revoked.value
      desk.print(
        asked.value.json
          ? `${JSON.stringify({ id, revokedAt: at }, undefined, 2)}\n`
          : `${fillWords(words.revoked, desk.language, { id, at })}\n`,
      )
      return 0
    })
  },
}
