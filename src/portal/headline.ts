import type { Language, Words } from '../kernel/words.ts'

/** Words of a table as a title: English begins with a capital. */
export const headline = (words: Words, language: Language): string =>
  language === 'en' ? words.en.charAt(0).toUpperCase() + words.en.slice(1) : words.zh
