import type { Words } from '../kernel/words.ts'

/** How a person may come in. */
// prettier-ignore
export const signInMethods = {
  password:      { zh: '口令',         en: 'password' },
  totp:          { zh: '验证器',       en: 'authenticator' },
  'backup-code': { zh: '备用码',       en: 'backup code' },
  passkey:       { zh: '通行密钥',     en: 'passkey' },
  provider:      { zh: '统一身份认证', en: 'identity provider' },
  link:          { zh: '一次性链接',   en: 'one-time link' },
} as const satisfies Readonly<Record<string, Words>>

export type SignInMethod = keyof typeof signInMethods

/** What came of it. */
// prettier-ignore
export const signInResults = {
  'signed-in':   { zh: '登录成功',           en: 'signed in' },
  'second-step': { zh: '口令正确，待第二步', en: 'password right, second step asked' },
  refused:       { zh: '未通过',             en: 'refused' },
  locked:        { zh: '已暂停登录',         en: 'locked' },
  'signed-out':  { zh: '退出登录',           en: 'signed out' },
} as const satisfies Readonly<Record<string, Words>>

export type SignInResult = keyof typeof signInResults
