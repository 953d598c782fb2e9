/**
 * Which of up to eight sets of signs a text has any of, told in one pass: bit n of the answer stands for set n. Spares
 * most texts the patterns that need such a sign.
 */
export function signFinder(sets: readonly string[]): (text: string) => number {
  if (sets.length > 8) throw new Error('More sets of signs than bits')
  const bits = new Uint8Array(0x10000)
  sets.forEach((signs, set) => {
    for (let at = 0; at < signs.length; at += 1)
      bits[signs.charCodeAt(at)] = (bits[signs.charCodeAt(at)] ?? 0) | (1 << set)
  })
  return (text) => {
    let found = 0
    for (let at = 0; at < text.length; at += 1) found |= bits[text.charCodeAt(at)] ?? 0
    return found
  }
}

/** How many of a set of signs a text has. */
export function signCounter(signs: string): (text: string) => number {
  const counts = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at += 1) counts[signs.charCodeAt(at)] = 1
  return (text) => {
    let found = 0
    for (let at = 0; at < text.length; at += 1) found += counts[text.charCodeAt(at)] ?? 0
    return found
  }
}
