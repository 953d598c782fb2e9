/** Characters that are set without spaces between words: Chinese characters and their punctuation. */
const wide =
  /[\u2018-\u201D\u2026\u2014\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u
const numeric = /[\d.,%]/

export const isWide = (text: string): boolean => wide.test(text)

export const isNumeric = (text: string): boolean => numeric.test(text)

export const isBlank = (text: string): boolean => text.trim() === ''

/** Two texts one after the other where only the layout parted them: a space between words, unless Chinese or a broken word. */
export function joinTexts(left: string, right: string): string {
  if (left === '' || right === '' || brokenWord.test(left)) return left + right
  return isWide(left.slice(-1)) || isWide(right.slice(0, 1)) ? left + right : `${left} ${right}`
}

/** Addresses, telephone numbers and divided words end a line like this. */
const brokenWord = /[/@_-]$/
