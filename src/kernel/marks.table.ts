import type { Words } from './words.ts'

/** The marks between words that a page puts together itself. */
// prettier-ignore
export const marks = {
  comma: { zh: '，', en: ', ' },
  /** Between the members of a list. */
  list:  { zh: '、', en: ', ' },
  colon: { zh: '：', en: ': ' },
  /** Between statements that have commas of their own. */
  semicolon: { zh: '；', en: '; ' },
  /** Between a thing and a part of it. */
  part:  { zh: '·', en: ': ' },
  stop:  { zh: '。', en: '. ' },
  open:  { zh: '（', en: ' (' },
  /** Around the name of a paper. */
  openTitle:  { zh: '《', en: '“' },
  closeTitle: { zh: '》', en: '”' },
  close: { zh: '）', en: ')' },
} as const satisfies Readonly<Record<string, Words>>
