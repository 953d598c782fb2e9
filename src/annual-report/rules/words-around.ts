/** Words to either side of what is shown. */
const margin = 20

/** What was found in a text, with a few words before and after it: short enough to show. */
export function wordsAround(text: string, found: string): string {
  const at = Math.max(0, text.indexOf(found))
  return text.slice(Math.max(0, at - margin), at + found.length + margin).trim()
}
