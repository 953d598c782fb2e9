import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import type { Language, Words } from '../../kernel/words.ts'
import { chosenLanguage, keepLanguage } from './chosen-language.ts'

/** Says words in the chosen language; `{names}` are filled from the facts. */
export type Say = (words: Words, facts?: Readonly<Record<string, string | number>>) => string

interface Speech {
  readonly language: Language
  readonly say: Say
  readonly speak: (language: Language) => void
}

const Spoken = createContext<Speech | undefined>(undefined)

/** The chosen language, how to say words in it, and how to choose another. */
export function useWords(): Speech {
  const speech = useContext(Spoken)
  if (!speech) throw new Error('Words are asked for outside of WordsProvider')
  return speech
}

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const say = useCallback<Say>((words, facts) => fill(words[language], facts), [language])
  const speak = useCallback((chosen: Language) => {
    keepLanguage(chosen)
    setLanguage(chosen)
  }, [])
  const speech = useMemo(() => ({ language, say, speak }), [language, say, speak])
  return <Spoken value={speech}>{children}</Spoken>
}

const fill = (text: string, facts: Readonly<Record<string, string | number>> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (name: string, key: string) => `${facts[key] ?? name}`)
