import type { Language } from '../../kernel/words.ts'
import { type Validity, validityWords } from '../../publication/validity.ts'

/** 有效性, in a frame; red when it is no longer the rule. */
export const ValidityMark = ({ language, validity }: { language: Language; validity: Validity }) => (
  <span class="validity" data-state={validity} lang={language === 'zh' ? undefined : 'en'}>
    {validityWords[validity][language]}
  </span>
)
