/** A stretch of text, found or not. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

const snippetLength = 120
const before = 30

/** A text with what was searched for told apart. */
export function highlight(text: string, terms: readonly string[]): readonly Piece[] {
  const pattern = anyOf(terms)
  if (!pattern) return [{ text, hit: false }]
  return text
    .split(pattern)
    .map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '')
}

/** The surroundings of the first place where something that was searched for stands; the beginning when nowhere. */
export function snippetOf(text: string, terms: readonly string[]): readonly Piece[] {
  const flat = text.replaceAll(/\s+/gu, ' ').trim()
  const first = anyOf(terms)?.exec(flat)?.index ?? 0
  const from = first <= before ? 0 : first - before
  const cut = flat.slice(from, from + snippetLength)
  const shown = `${from > 0 ? '……' : ''}${cut}${from + snippetLength < flat.length ? '……' : ''}`
  return highlight(shown, terms)
}

function anyOf(terms: readonly string[]): RegExp | undefined {
  const signs = terms.map((term) =>
    term
      .replaceAll(/[.*+?^${}|\\/]/g, String.raw`\$&`)
      .replaceAll('(', String.raw`[(（〔[【]`)
      .replaceAll(')', String.raw`[)）〕\]】]`),
  )
  return signs.length > 0
    ? new RegExp(`(${signs.toSorted((a, b) => b.length - a.length).join('|')})`, 'giu')
    : undefined
}
