import type { Words } from '../kernel/words.ts'

/** How far a letter has come. */
// prettier-ignore
export const letterStates = {
  owed:     { label: { zh: '待发出',     en: 'To be sent' } },
  returned: { label: { zh: '退回待重发', en: 'Came back' } },
  sent:     { label: { zh: '已发出',     en: 'Sent' } },
  served:   { label: { zh: '已送达',     en: 'Served' } },
  moot:     { label: { zh: '无需发出',   en: 'No longer owed' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type LetterState = keyof typeof letterStates
