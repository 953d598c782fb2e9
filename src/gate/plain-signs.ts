/** A text as it is looked through: each sign in its plain form, and for each its place in the text as it was written. */
export interface PlainSigns {
  readonly text: string
  readonly places: readonly number[]
}

/**
 * Full-width, circled and other dressed signs become plain ones; signs that are not seen are left out. So what is written
 * to be read by people is read by the detectors as well.
 */
export function plainSigns(written: string): PlainSigns {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const sign of written) {
    const plain = unseen.test(sign) ? '' : folded(sign)
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at)
    text += plain
    at += sign.length
  }
  return { text, places }
}

/** Format characters, fillers and variation marks: they take no place on the page. */
const unseen = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/u

const folded = (sign: string): string => {
  if (sign <= '\u007e') return sign
  if (/\p{Zs}/u.test(sign)) return ' '
  const plain = sign.normalize('NFKC')
  if (/^\p{Nd}$/u.test(plain) && plain > '9') return digitOf(plain)
  return /^[\u0020-\u007e]+$/.test(plain) || plain.length === sign.length ? plain : sign
}

/** Decimal digits of every script stand ten in a row, beginning with nought. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}
