import type { Words } from '../kernel/words.ts'

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
