import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from './citation.ts'

/** How a request came in, and which day counts as the day of receipt (art. 31). */
export interface Channel {
  readonly label: Words
  readonly countsFrom: ReceiptEvent
  /** Within how many working days of its arrival it is confirmed, where the article fixes it. */
  readonly confirmWithin?: number
  readonly cite: Citation
}

export type ReceiptEvent = 'submitted' | 'signed' | 'confirmed'

// prettier-ignore
export const channels = {
  'in-person':       { label: { zh: '当面提交',             en: 'in person' },        countsFrom: 'submitted', cite: reg(31, 1, 1) },
  'registered-post': { label: { zh: '邮寄（需签收）',       en: 'registered post' },  countsFrom: 'signed',    cite: reg(31, 1, 2) },
  'ordinary-post':   { label: { zh: '平常信函（无需签收）', en: 'ordinary post' },    countsFrom: 'confirmed', confirmWithin: 0, cite: reg(31, 1, 2) },
  online:            { label: { zh: '互联网渠道',           en: 'internet channel' }, countsFrom: 'confirmed', cite: reg(31, 1, 3) },
  email:             { label: { zh: '电子邮件',             en: 'e-mail' },           countsFrom: 'confirmed', cite: reg(31, 1, 3) },
  fax:               { label: { zh: '工作机构传真',         en: 'fax of the office' }, countsFrom: 'confirmed', cite: reg(31, 1, 3) },
} as const satisfies Record<string, Channel>

export type ChannelCode = keyof typeof channels

// prettier-ignore
export const receiptEvents = {
  submitted: { zh: '提交之日',         en: 'day of submission' },
  signed:    { zh: '行政机关签收之日', en: 'day the organ signed for it' },
  confirmed: { zh: '双方确认之日',     en: 'day both sides confirmed' },
} as const satisfies Record<ReceiptEvent, Words>
