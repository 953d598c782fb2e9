import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from '../statute/citation.ts'

/** 公开属性, settled where a document begins: only what is open by itself is published here. */
export interface OpennessRow {
  readonly label: Words
  readonly cite: Citation
  readonly needsReason: boolean
}

// prettier-ignore
export const openness = {
  proactive:    { label: { zh: '主动公开',   en: 'Open by itself' },       cite: reg(19), needsReason: false },
  'on-request': { label: { zh: '依申请公开', en: 'Open on request' },      cite: reg(27), needsReason: true },
  withheld:     { label: { zh: '不予公开',   en: 'Not open' },             cite: reg(13, 1), needsReason: true },
} as const satisfies Readonly<Record<string, OpennessRow>>

export type OpennessCode = keyof typeof openness
