import type { Language, Words } from './words.ts'

/** Words with their `{name}` places filled; a place without a fact stays empty. */
export const fillWords = (words: Words, language: Language, facts: Readonly<Record<string, string | number>>): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')).trim()
