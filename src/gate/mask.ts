import { personalDataIn } from './personal-data.ts'
import { plainSigns } from './plain-signs.ts'

/** A text whose personal data are covered, and how many pieces were. */
export interface Masked {
  readonly text: string
  readonly count: number
}

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Covers what looks like personal data in a text, and names as they are given, each piece by three crosses so that its length
 * tells nothing. A proposal for somebody who reads it: what has no form of its own, an address or another name, stays.
 */
export function masked(text: string, names: readonly string[]): Masked {
  const plain = plainSigns(text)
  const spans: Span[] = []
  for (const { at, text: piece } of personalDataIn(text)) {
    const from = plain.places.indexOf(at)
    const last = plain.places[from + piece.length - 1] ?? at
    spans.push({ from: at, to: last + signAt(text, last) })
  }
  for (const name of names) {
    const signs = [...name.replace(/\s/g, '')]
    if (signs.length < 2) continue
    const pattern = new RegExp(signs.map(unread).join(String.raw`\s*`), 'gu')
    for (const found of text.matchAll(pattern)) spans.push({ from: found.index, to: found.index + found[0].length })
  }
  return covered(text, spans)
}

/** A sign that stands for itself in a pattern, whatever it is. */
const unread = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`

const signAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function covered(text: string, spans: readonly Span[]): Masked {
  let [after, end, count] = ['', 0, 0]
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (to <= end) continue
    if (from >= end) {
      after += `${text.slice(end, from)}×××`
      count += 1
    }
    end = to
  }
  return { text: after + text.slice(end), count }
}
