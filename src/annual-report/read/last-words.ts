import { findsIn } from './finds-in.ts'

/** One row of a table of words: what they mean and, as a source for a pattern, how they read. */
export interface WordRow {
  readonly what: string
  readonly words: string
}

export interface Spotted {
  readonly what: string
  readonly from: number
  readonly to: number
}

/** Finds every row's words in a text, from left to right, longest rows first as the table has them. */
export function spotter(rows: readonly WordRow[]): (text: string) => Spotted[] {
  const pattern = new RegExp(rows.map(({ words }) => `(${words})`).join('|'), 'g')
  return (text) =>
    findsIn(text, pattern).map((match) => ({
      what: rows[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.what ?? '',
      from: match.index,
      to: match.index + match[0].length,
    }))
}

const joint = /^(?:的|及|和|与|、|或|以及|加|并|信息|情况|案件|决定|答复|类|政府信息公开|件){0,3}$/

/** The last words found, with those before them that “和”, “及” or “、” ties to them: 予以公开及部分公开. */
export function lastTied(text: string, found: readonly Spotted[]): readonly Spotted[] {
  const tied = found.slice(-1)
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const [one, next] = [found[at], tied[0]]
    if (!one || !next || one.to === next.from || !joint.test(text.slice(one.to, next.from))) break
    tied.unshift(one)
  }
  return tied
}
