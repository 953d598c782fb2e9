/** Texts longer than this recur too seldom to be worth remembering. */
const longest = 200
const most = 20_000

/**
 * A pure function of a short text that answers from memory what it was asked before: labels and cells recur in every
 * report. What it gives must not be changed by its callers. Memory is bounded: when full it begins anew.
 */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    if (text.length > longest) return ask(text)
    const kept = known.get(text)
    if (kept) return kept.answer
    if (known.size >= most) known.clear()
    const answer = ask(text)
    known.set(text, { answer })
    return answer
  }
}
