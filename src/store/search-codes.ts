import { createHash } from 'node:crypto'

/** A text as it is searched: forms of one character made one, brackets of any shape alike, white space folded, none between Chinese characters. */
export const searchText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[〔[【]/gu, '(')
    .replaceAll(/[〕\]】]/gu, ')')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=[\p{Script=Han}，。、；：！？（）《》“”]) (?=[\p{Script=Han}，。、；：！？（）《》“”])/gu, '')
    .trim()

const first = 0x4e00
const last = 0x9fff
const characters = last - first + 1
const mostCodes = 60_000

/** Latin words and numbers; the points, dashes and bars inside a number part it. */
const word = /[\p{Script=Latin}\p{N}]{1,64}/gu

/**
 * The numbers a text is found by: one for each two Chinese characters that stand together, and one for each word of
 * Latin letters or digits. A text has at most so many; what comes after is not found.
 */
export function searchCodes(text: string): readonly number[] {
  const codes = new Set<number>()
  let before = -1
  for (let at = 0; at < text.length && codes.size < mostCodes; at += 1) {
    const code = text.charCodeAt(at)
    const is = code >= first && code <= last
    if (is && before >= 0) codes.add(before * characters + (code - first))
    before = is ? code - first : -1
  }
  for (const [found] of text.matchAll(word)) {
    if (codes.size >= mostCodes) break
    codes.add(wordCode(found.toLowerCase()))
  }
  return [...codes]
}

/** Below zero, so that no word is taken for two characters. */
function wordCode(text: string): number {
  const known = words.get(text)
  if (known !== undefined) return known
  const code = -1 - (createHash('md5').update(text).digest().readUInt32LE(0) >>> 1)
  if (words.size >= mostWords) words.clear()
  words.set(text, code)
  return code
}

const mostWords = 50_000
const words = new Map<string, number>()
