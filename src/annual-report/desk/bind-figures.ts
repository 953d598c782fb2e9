import type { PrintedFigures } from '../manuscript.ts'
import type { Claim } from '../report.ts'

/**
 * The paragraph with the numbers that a figure of the form holds replaced by that figure's place, so that they follow
 * it: where one claim is made of one cell, holds its number, and the number stands once in its sentence. All else stays as typed.
 */
export function bindFigures(paragraph: string, claims: readonly Claim[], figures: PrintedFigures): string {
  const places = claims.flatMap((claim) => placeOf(paragraph, claim, figures) ?? [])
  const alone = places.filter(({ at }) => places.filter((other) => other.at === at).length === 1)
  return alone
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, length, key }) => `${text.slice(0, at)}{${key}}${text.slice(at + length)}`, paragraph)
}

interface Place {
  readonly at: number
  readonly length: number
  readonly key: string
}

function placeOf(
  paragraph: string,
  { keys, value, approximate, sentence }: Claim,
  figures: PrintedFigures,
): Place | undefined {
  const [key, ...more] = keys
  if (key === undefined || more.length > 0 || approximate) return undefined
  const printed = String(figures[key] ?? '')
  if (printed === '' || Number(printed) !== value) return undefined
  const start = paragraph.indexOf(sentence)
  if (start < 0) return undefined
  const [first, ...others] = [...sentence.matchAll(/\d+(?:\.\d+)?/g)].filter(([number]) => number === printed)
  return first && others.length === 0 ? { at: start + first.index, length: printed.length, key } : undefined
}
