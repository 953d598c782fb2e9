import { namedIn } from './named-in.ts'
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
 * Covers what looks like personal data in a text, and names however they are written, each piece by three crosses so that its length
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
  for (const { from, to } of namedIn(plain.text, names)) {
    const last = plain.places[to - 1] ?? 0
    spans.push({ from: plain.places[from] ?? 0, to: last + signAt(text, last) })
  }
  return covered(text, spans)
}

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
