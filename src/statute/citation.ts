import type { Language } from '../kernel/words.ts'
import { instruments, type InstrumentId } from './instruments.table.ts'

/** A pointer into an instrument: article, paragraph (款) and item (项), each counted from 1. */
export interface Citation {
  readonly instrument: InstrumentId
  readonly article?: number
  readonly paragraph?: number
  readonly item?: number
}

/** A citation of the Regulation on Open Government Information itself. */
export const reg = (article: number, paragraph?: number, item?: number): Citation =>
  cite('regulation', article, paragraph, item)

/** A citation of any instrument of `instruments.table.ts`; without an article it names the whole instrument. */
export function cite(instrument: InstrumentId, article?: number, paragraph?: number, item?: number): Citation {
  return {
    instrument,
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  }
}

const digits = '零一二三四五六七八九'

/** 1–999 as Chinese numerals: 二十、三十三、一百一十二、二百零三. */
export function chineseNumeral(value: number): string {
  if (value < 10) return digits.charAt(value)
  if (value < 20) return `十${value % 10 ? digits.charAt(value % 10) : ''}`
  if (value < 100) return `${digits.charAt(Math.floor(value / 10))}十${value % 10 ? digits.charAt(value % 10) : ''}`
  const rest = value % 100
  const tail =
    rest === 0
      ? ''
      : rest < 10
        ? `零${digits.charAt(rest)}`
        : `${digits.charAt(Math.floor(rest / 10))}十${rest % 10 ? digits.charAt(rest % 10) : ''}`
  return `${digits.charAt(Math.floor(value / 100))}百${tail}`
}

/** The citation as a letter or a screen prints it: 《…条例》第三十六条第一款第（七）项; …, art. 36 para. 1 item 7. */
export function formatCitation(citation: Citation, language: Language): string {
  const { title } = instruments[citation.instrument]
  const { article, paragraph, item } = citation
  if (language === 'en') {
    const parts = [article && `art. ${article}`, paragraph && `para. ${paragraph}`, item && `item ${item}`].filter(
      Boolean,
    )
    return [title.en, parts.join(' ')].filter(Boolean).join(', ')
  }
  const parts = [
    article && `第${chineseNumeral(article)}条`,
    paragraph && `第${chineseNumeral(paragraph)}款`,
    item && `第（${chineseNumeral(item)}）项`,
  ].filter(Boolean)
  return title.zh + parts.join('')
}
