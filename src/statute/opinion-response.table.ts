import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'

/** Within how many hours the organ concerned answers when public opinion asks (政务舆情回应). */
export interface ResponseLimit {
  readonly label: Words
  readonly hours: number
  readonly cite: Citation
}

// prettier-ignore
export const opinionResponse = {
  'first-information': { label: { zh: '特别重大、重大突发事件：发布权威信息', en: 'grave emergency: authoritative information' }, hours: 5,  cite: cite('openness-rules') },
  'press-conference':  { label: { zh: '特别重大、重大突发事件：举行新闻发布会', en: 'grave emergency: press conference' },       hours: 24, cite: cite('opinion-response') },
  other:               { label: { zh: '其他政务舆情',                         en: 'other public opinion' },                     hours: 48, cite: cite('opinion-response') },
} as const satisfies Record<string, ResponseLimit>
