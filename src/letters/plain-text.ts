import type { CivilDate } from '../kernel/civil-date.ts'

/** Controls, invisible format characters and halves of characters: they could turn a line round or hide a word. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** Text from outside on one line, without characters that cannot be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(unfit, '')
    .replace(/(?<=[\u2e80-\u{10ffff}]) | (?=[\u2e80-\u{10ffff}])/gu, '')
    .trim()

const stops = /[。；，、;,\s]+$/u

/** Text from outside as part of a sentence: the sentence around it brings its own full stop. */
export const clause = (text: string): string => plainText(text).replace(stops, '')

/** Whole sentences from outside, a paragraph to a line; the last full stop is left to the template. */
export const sentences = (text: string): string =>
  text
    .split(/[\r\n]+/u)
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n')
    .replace(stops, '')

/** In “”; quotation marks within become ‘’. */
export const quoted = (text: string): string =>
  `“${text
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`

/** In 《》, unless it stands in them already. */
export const bookTitled = (title: string): string =>
  /^《[^《》]*》$/u.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`

/** 2026年1月8日: no leading zeros. */
export const writtenDay = (day: CivilDate): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
