import type { Words } from '../../kernel/words.ts'
import type { AnswerEvents } from './answer-events.ts'

/** What happened to an answer on the disclosure log, in words. */
// prettier-ignore
export const answerEventWords = {
  'entry-found': { zh: '登记原有条目', en: 'Entry found' },
  released:      { zh: '公开答复',     en: 'Answer released' },
  amended:       { zh: '修改答复',     en: 'Answer put otherwise' },
  'taken-off':   { zh: '撤下答复',     en: 'Answer taken off' },
} as const satisfies Readonly<Record<keyof AnswerEvents, Words>>
