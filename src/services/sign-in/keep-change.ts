import type { Transaction } from 'kysely'
import type { Words } from '../../kernel/words.ts'
import type { Instant } from '../../store/instant.ts'
import type { Schema } from '../../store/schema.ts'

/** What may be done with people and their parts. */
// prettier-ignore
export const staffChanges = {
  'set-up':      { zh: '首次设置',       en: 'set up the house' },
  invited:       { zh: '发出邀请',       en: 'invited' },
  'taken-back':  { zh: '撤回邀请',       en: 'took an invitation back' },
  joined:        { zh: '接受邀请',       en: 'joined' },
  changed:       { zh: '变更信息或角色', en: 'changed data or roles' },
  closed:        { zh: '停用',           en: 'closed' },
  opened:        { zh: '恢复',           en: 'opened again' },
  'link-made':   { zh: '签发新口令链接', en: 'made a link for a new password' },
  'password-new': { zh: '以链接重设口令', en: 'set a new password by link' },
} as const satisfies Readonly<Record<string, Words>>

export type StaffChange = keyof typeof staffChanges

/** Writes down who did what to whom; never changed afterwards. */
export async function keepChange(
  trx: Transaction<Schema>,
  change: {
    readonly organId: string
    readonly userId?: string | undefined
    readonly actor: string
    readonly what: StaffChange
    readonly facts?: Readonly<Record<string, unknown>>
    readonly at: Instant
  },
): Promise<void> {
  await trx
    .insertInto('staff_change')
    .values({
      organ_id: change.organId,
      user_id: change.userId ?? null,
      actor: change.actor,
      what: change.what,
      facts: JSON.stringify(change.facts ?? {}),
      at: change.at,
    })
    .execute()
}
