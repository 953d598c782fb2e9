import { narrow } from './fold.ts'
import { numberOf } from './prose-date.ts'

const changed = /[\s\u00a0\u200b-\u200f\ufeff\u00ad０-９Ａ-Ｚａ-ｚ％．,:;()~?!～]/
/** 1 for each sign `plain` changes wherever it stands: a table, because all prose is looked through again and again. */
const isChanged = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  (code <= 0x3000 || code >= 0xfe00) && changed.test(String.fromCharCode(code)) ? 1 : 0,
)
/** Chinese characters, most of any text: none of them is changed. */
const [firstHan, lastHan] = [0x4e00, 0x9fff]
const comma = 0xff0c
const wideSigns = /[０-９Ａ-Ｚａ-ｚ％．]+/g
const invisible = /[\u200b-\u200f\ufeff\u00ad]/g
const gapBetweenNumbers = /(\d)(?:\t|[ \u3000\u00a0]{3,})[\s\u3000\u00a0]*(?=\d)/g
const white = /[\s\u00a0\u3000]+/g
const thousands = /(\d)[,，](?=\d{3}(?!\d))/g

const wide = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '~': '～', '?': '？', '!': '！' } as const
const narrowSigns = /[,:;()~?!]/g

const percent = /百分之((?:\d+(?:\.\d+)?)|[零一二三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?/g

/** 百分之三十三点九 as 33.9%; what is no number stays as it is. */
function percentOf(said: string, whole: string, decimals: string | undefined): string {
  const [left, right] = [numberOf(whole), decimals?.split('').map(numberOf).join('')]
  return left === undefined ? said : `${left}${right === undefined ? '' : `.${right}`}%`
}

/**
 * A sentence as the patterns over prose expect it: no white space, digits and letters of ordinary width,
 * punctuation of full width, no thousands separators. Numbers set apart by a tab or a wide gap stay apart.
 */
export function plain(text: string): string {
  if (!needsChange(text) && !text.includes('百分之')) return text
  return text
    .replace(invisible, '')
    .replace(gapBetweenNumbers, '$1｜')
    .replace(white, '')
    .replace(wideSigns, narrow)
    .replace(thousands, '$1')
    .replace(percent, percentOf)
    .replace(narrowSigns, (sign) => wide[sign as keyof typeof wide])
}

function needsChange(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= firstHan && code <= lastHan) continue
    if (isChanged[code] === 1) return true
    if (code === comma && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true
  }
  return false
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** White space taken out, nothing else changed. */
export const withoutSpace = (text: string): string => text.replace(white, '')

const ends = /[。！？!?]/g
/** What closes a quotation belongs to the sentence in it; “。其中” goes on with the list it belongs to. */
const goesOn = /[”’）)」』]|\s*其中/y

/** What is longer than any sentence is cut, so that what is found in it is not kept with all of it each time. */
const longestSentence = 1000

/** The sentences of a paragraph, as printed, each with its closing sign. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  const cut = (to: number): void => {
    for (; from < to; from += longestSentence) {
      const sentence = paragraph.slice(from, Math.min(to, from + longestSentence))
      if (sentence.trim() !== '') sentences.push(sentence)
    }
    from = to
  }
  ends.lastIndex = 0
  while (ends.test(paragraph)) {
    goesOn.lastIndex = ends.lastIndex
    if (!goesOn.test(paragraph)) cut(ends.lastIndex)
  }
  cut(paragraph.length)
  return sentences
}
