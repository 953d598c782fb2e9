import type { Edition } from '../edition.ts'

/** What follows from an edition alone, made once for each. */
export function perEdition<Made>(make: (edition: Edition) => Made): (edition: Edition) => Made {
  const known = new WeakMap<Edition, Made>()
  return (edition) => {
    const kept = known.get(edition)
    if (kept !== undefined) return kept
    const made = make(edition)
    known.set(edition, made)
    return made
  }
}
