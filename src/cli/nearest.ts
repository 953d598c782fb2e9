/** The known word closest to what was typed; undefined when none is close enough to be meant. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const best = known
    .map((word) => ({ word, far: word.startsWith(typed) && typed ? 1 : distance(typed, word) }))
    .sort((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
