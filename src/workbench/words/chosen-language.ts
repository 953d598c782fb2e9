import type { Language } from '../../kernel/words.ts'

const place = 'gongkai.language'

/** The language the person chose; else the browser's, Chinese unless it is English. */
export const chosenLanguage = (): Language => {
  const kept = localStorage.getItem(place)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

export const keepLanguage = (language: Language): void => localStorage.setItem(place, language)
