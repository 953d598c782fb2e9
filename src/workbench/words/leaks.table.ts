import type { Words } from '../../kernel/words.ts'

/** What became of something that may have to stay inside. */
// prettier-ignore
export const leakStates = {
  forbidden: { color: 'error',   says: { zh: '不得公开', en: 'must not be public' } },
  open:      { color: 'warning', says: { zh: '待处理', en: 'to be settled' } },
  second:    { color: 'warning', says: { zh: '还须另一人确认', en: 'one more has to confirm' } },
  told:      { color: 'default', says: { zh: '请核对', en: 'look at it' } },
  allowed:   { color: 'success', says: { zh: '已确认可以公开', en: 'allowed' } },
} as const satisfies Readonly<Record<string, { readonly color: string; readonly says: Words }>>

export type LeakState = keyof typeof leakStates
