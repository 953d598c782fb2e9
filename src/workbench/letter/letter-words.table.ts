import type { Words } from '../../kernel/words.ts'

/** The forms a letter is kept in. */
// prettier-ignore
export const letterFormWords = {
  pdf:  { zh: 'PDF',  en: 'PDF' },
  docx: { zh: 'Word', en: 'Word' },
  html: { zh: '网页', en: 'HTML' },
} as const satisfies Readonly<Record<'pdf' | 'docx' | 'html', Words>>
