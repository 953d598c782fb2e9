import type { Words } from '../kernel/words.ts'
import type { LedgerEvents } from './ledger-events.ts'

/** What happened, as the history of an entry tells it. */
// prettier-ignore
export const ledgerEventWords = {
  entered:      { zh: '登记',     en: 'Entered' },
  amended:      { zh: '更正',     en: 'Amended' },
  published:    { zh: '登记公开', en: 'Publication recorded' },
  ended:        { zh: '登记终止', en: 'End recorded' },
  resolved:     { zh: '登记结果', en: 'Result recorded' },
  resumed:      { zh: '撤销终止', en: 'End taken back' },
  'struck-out': { zh: '注销',     en: 'Struck out' },
} as const satisfies Readonly<Record<keyof LedgerEvents, Words>>
